package org.kicnews.exporter.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;

/**
 * Citations as BibTeX in UTF-8, which Biber reads. Names stand in two pairs of braces, so that no style splits them, and
 * so do words of a title that have capitals, which styles would make small.
 */
final class BibtexCitations implements Listing {
    /** What TeX takes for a command. BibTeX counts braces even behind a backslash, so that they are named. */
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    /** Styles change capitals of the Latin, Greek and Cyrillic alphabets. */
    private static final Pattern WITH_CAPITAL = Pattern.compile("\\p{Lu}");

    private final Writer out;
    private final ArchiveInfo info;
    private final Labels labels;

    BibtexCitations(OutputStream out, ArchiveInfo info, Labels labels) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.info = info;
        this.labels = labels;
    }

    @Override
    public void add(Entry entry) throws IOException {
        Citation citation = Citation.of(entry, info);
        out.write("@article{" + info.id() + "-" + citation.id() + ",\n");
        field("author", citation.author().map(BibtexCitations::whole));
        field("title", citation.title().map(BibtexCitations::title));
        field("subtitle", citation.subtitle().map(BibtexCitations::title));
        field("journal", Optional.of(escaped(citation.newsletter())));
        field("number", Optional.of(escaped(citation.issue())));
        field("pages", citation.pages("--"));
        field("year", citation.date().map(date -> String.valueOf(date.getYear())));
        field("month", citation.date().map(date -> String.valueOf(date.getMonthValue())));
        field("date", citation.date().map(Object::toString));
        field("publisher", citation.publisher().map(BibtexCitations::one));
        field("language", Optional.of(citation.language()));
        String notes = String.join(". ", citation.notes(labels));
        field("note", Optional.of(escaped(notes)).filter(text -> !text.isEmpty()));
        out.write("}\n\n");
    }

    private void field(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.write("  " + name + " = {" + value.get() + "},\n");
        }
    }

    private static String whole(String name) {
        return "{" + escaped(name) + "}";
    }

    /** One institution: without braces, "and" would stand between two. */
    private static String one(String institution) {
        return institution.contains(" and ") ? whole(institution) : escaped(institution);
    }

    private static String title(String title) {
        return Stream.of(title.split("(?<= )"))
                .map(word -> WITH_CAPITAL.matcher(word).find() ? "{" + escaped(word.strip()) + "} " : escaped(word))
                .collect(Collectors.joining())
                .strip();
    }

    private static String escaped(String text) {
        StringBuilder tex = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> tex.append(ESCAPES.getOrDefault(codePoint, Character.toString(codePoint))));
        return tex.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
