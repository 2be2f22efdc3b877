package org.kicnews.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample archive: what was written, and what was made of it. Read as plain JSON, as any other program would. */
final class Sample {
    /** The issues of the archive. Number 45 did not survive. */
    static final List<Integer> NUMBERS = List.of(41, 42, 43, 44, 46, 47);

    private static final Path ROOT = Path.of(System.getProperty("kicnews.sample", "../archive"));

    private Sample() {}

    static Path originals() {
        return ROOT.resolve("src/issues");
    }

    static Path outputs() {
        return ROOT.resolve("target/kicnews");
    }

    /** What a right reading of the issue says. */
    static JsonNode truth(int number) {
        return JsonMapper.shared().readTree(ROOT.resolve("make/truth/" + number + ".json"));
    }

    /** What kicnews made of the issue. */
    static JsonNode made(int number) {
        return JsonMapper.shared().readTree(outputs().resolve("json/issues/" + number + ".json"));
    }

    static Stream<JsonNode> articles(JsonNode issue) {
        return elements(issue, "sections").stream().flatMap(section -> elements(section, "articles").stream());
    }

    /** All blocks of the body: the introduction of each section, then its articles. */
    static Stream<JsonNode> blocks(JsonNode issue) {
        return elements(issue, "sections").stream()
                .flatMap(section -> Stream.concat(
                        elements(section, "intro").stream(),
                        elements(section, "articles").stream()
                                .flatMap(article -> elements(article, "blocks").stream())));
    }

    static Stream<JsonNode> blocks(JsonNode issue, String type) {
        return blocks(issue).filter(block -> type.equals(string(block, "type")));
    }

    /** The elements of a list; none if it is absent. */
    static List<JsonNode> elements(JsonNode node, String name) {
        List<JsonNode> elements = new ArrayList<>();
        Optional.ofNullable(node.get(name)).ifPresent(list -> list.forEach(elements::add));
        return elements;
    }

    /** The value of a field; empty if it is absent. */
    static String string(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? "" : value.asString();
    }

    /** The text of a block without the marks of its notes, which some forms print and others only tell of. */
    static String text(JsonNode block) {
        StringBuilder text = new StringBuilder(string(block, "text"));
        List<JsonNode> spans = elements(block, "spans");
        Collections.reverse(spans);
        for (JsonNode span : spans) {
            int start = text.offsetByCodePoints(0, span.get("start").asInt());
            int end = text.offsetByCodePoints(0, span.get("end").asInt());
            if (string(span, "kind").equals("note-reference")
                    && text.substring(start, end).equals(string(span, "marker"))) {
                text.delete(start, end);
            }
        }
        return text.toString();
    }

    /** A text without its spaces, for what is said and not how it is set. */
    static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
