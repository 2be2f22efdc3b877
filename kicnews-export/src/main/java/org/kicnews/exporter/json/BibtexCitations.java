package org.kicnews.exporter.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;

/**
 * Citations as BibTeX in UTF-8, which Biber reads. Names and titles stand in two pairs of braces, so that
 * styles change no capitals and split no names.
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
        field("author", citation.author());
        field("title", citation.title());
        field("subtitle", citation.subtitle());
        field("journal", Optional.of(citation.newsletter()));
        field("number", Optional.of(citation.issue()));
        plainField("pages", citation.pages("--"));
        plainField("year", citation.date().map(date -> String.valueOf(date.getYear())));
        plainField("month", citation.date().map(date -> String.valueOf(date.getMonthValue())));
        plainField("date", citation.date().map(Object::toString));
        field("publisher", citation.publisher());
        plainField("language", Optional.of(citation.language()));
        String notes = String.join(". ", citation.notes(labels));
        field("note", Optional.of(notes).filter(text -> !text.isEmpty()));
        out.write("}\n\n");
    }

    private void field(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.write("  " + name + " = {{" + escaped(value.get()) + "}},\n");
        }
    }

    /** A field whose value styles work with. */
    private void plainField(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.write("  " + name + " = {" + value.get() + "},\n");
        }
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
