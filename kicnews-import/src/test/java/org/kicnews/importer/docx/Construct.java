package org.kicnews.importer.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One construct of Word: a small file as readable XML, and what a reader of the page sees of it, a line for each item in
 * the notation of {@link FlowText}. The files are in the folder {@code constructs} of the test resources:
 *
 * <pre>{@code
 * <construct name="…">
 *   <document> what stands in w:body </document>
 *   <footnotes> what stands in w:footnotes </footnotes>     and likewise for other parts
 *   <expected> the lines </expected>
 * </construct>
 * }</pre>
 *
 * @param file the name of the file without its extension
 * @param name what it shows
 * @param docx the Word file
 * @param expected the lines
 */
record Construct(String file, String name, Docx docx, List<String> expected) {
    private static final Pattern SECTION = Pattern.compile("(?s)\\n  <(\\w+)([^>]*?)(?:/>|>\\n(.*?)\\n  </\\1>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** All constructs, by their numbers. */
    static List<Construct> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Construct.class.getResource("constructs").toURI()))) {
            return files.sorted().map(Construct::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** The characters that a reader sees, without what the notation adds. */
    String visible() {
        return String.join("\n", expected.stream().map(FlowText::visible).toList());
    }

    private static Construct read(Path file) {
        String xml;
        try {
            xml = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Docx docx = Docx.body("");
        List<String> expected = List.of();
        Matcher section = SECTION.matcher(xml);
        while (section.find()) {
            // Line ends and indents between elements would be text of the paragraph where they stand between runs.
            String content = section.group(3) == null ? "" : section.group(3).replaceAll("(?m)^    ", "");
            Map<String, String> attributes = attributes(section.group(2));
            if (section.group(1).equals("expected")) {
                expected = Arrays.asList(content.split("\n"));
            } else {
                docx = with(docx, section.group(1), attributes, content);
            }
        }
        String name = attributes(xml.substring(0, xml.indexOf('\n'))).get("name");
        return new Construct(file.getFileName().toString().replace(".xml", ""), name, docx, expected);
    }

    private static Docx with(Docx docx, String part, Map<String, String> attributes, String content) {
        String name = attributes.getOrDefault("name", "");
        return switch (part) {
            case "document" -> Docx.body(content);
            case "styles" -> docx.styles(content);
            case "numbering" -> docx.numbering(content);
            case "settings" -> docx.settings(content);
            case "footnotes" -> docx.footnotes(content);
            case "endnotes" -> docx.endnotes(content);
            case "comments" -> docx.comments(content);
            case "footer" -> docx.footer(name, content);
            case "header" -> {
                String picture = attributes.getOrDefault("picture", "");
                Docx headed = docx.header(name, content);
                yield picture.isEmpty() ? headed : headed.relatedTo(name, "image", picture, Pictures.of(picture));
            }
            case "picture" -> docx.picture(name, Pictures.of(name));
            case "related" -> docx.related(attributes.get("type"), name, docx.root(attributes.get("root"), content));
            case "external" -> docx.external(attributes.get("id"), attributes.get("type"), attributes.get("target"));
            case "chunk" ->
                docx.related(
                        "aFChunk",
                        name,
                        name.endsWith(".docx") ? Docx.body(content).bytes() : content.getBytes(StandardCharsets.UTF_8));
            case "strict" -> docx.strict();
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }
}
