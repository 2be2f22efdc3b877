package org.kicnews.exporter.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;

/** Citations as RIS, which EndNote, Mendeley and library catalogues read: a tag, two spaces, a hyphen, a space, a value. */
final class RisCitations implements Listing {
    private final Writer out;
    private final ArchiveInfo info;
    private final Labels labels;

    RisCitations(OutputStream out, ArchiveInfo info, Labels labels) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.info = info;
        this.labels = labels;
    }

    @Override
    public void add(Entry entry) throws IOException {
        Citation citation = Citation.of(entry, info);
        field("TY", "MGZN");
        field("ID", citation.id());
        field("AU", citation.author().orElse(""));
        field("TI", citation.wholeTitle().orElse(""));
        // Some readers take T2 for the name of a periodical, others JO.
        field("T2", citation.newsletter());
        field("JO", citation.newsletter());
        field("IS", citation.issue());
        field("PY", citation.date().map(date -> String.valueOf(date.getYear())).orElse(""));
        field(
                "DA",
                citation.date().map(date -> date.toString().replace('-', '/')).orElse(""));
        // Readers take SE for a first page, so that the section is a keyword.
        field("KW", citation.section().orElse(""));
        field("SP", citation.pages().map(pages -> String.valueOf(pages.first())).orElse(""));
        field(
                "EP",
                citation.pages()
                        .filter(pages -> pages.last() > pages.first())
                        .map(pages -> String.valueOf(pages.last()))
                        .orElse(""));
        field("PB", citation.publisher().orElse(""));
        field("LA", citation.language());
        for (String note : citation.notes(labels)) {
            field("N1", note);
        }
        out.write("ER  - \r\n\r\n");
    }

    private void field(String tag, String value) throws IOException {
        if (!value.isEmpty()) {
            out.write(tag + "  - " + value + "\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
