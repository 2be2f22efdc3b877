package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.text.WellFormedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Citations as CSL-JSON (CSL 1.0.2), which Zotero and pandoc read. Names stand whole under {@code literal}: neither a
 * Korean name nor an institution has a given name to be put behind a comma.
 */
final class CslCitations implements Listing {
    private final OutputStream out;
    private final ArchiveInfo info;
    private final Labels labels;
    private boolean first = true;

    CslCitations(OutputStream out, ArchiveInfo info, Labels labels) {
        this.out = out;
        this.info = info;
        this.labels = labels;
    }

    @Override
    public void add(Entry entry) throws IOException {
        Citation citation = Citation.of(entry, info);
        ObjectNode item = Json.object();
        item.put("id", WellFormedText.of(citation.id()));
        item.put("type", "article-magazine");
        citation.author().ifPresent(author -> putName(item, "author", author));
        citation.wholeTitle().ifPresent(title -> item.put("title", WellFormedText.of(title)));
        item.put("container-title", WellFormedText.of(citation.newsletter()));
        item.put("issue", WellFormedText.of(citation.issue()));
        citation.date().ifPresent(date -> put(item.putObject("issued"), date));
        citation.section().ifPresent(section -> item.put("section", WellFormedText.of(section)));
        citation.pages("–").ifPresent(pages -> item.put("page", pages));
        citation.publisher().ifPresent(publisher -> item.put("publisher", WellFormedText.of(publisher)));
        item.put("language", citation.language());
        citation.provider().ifPresent(provider -> putName(item, "contributor", provider));
        citation.source().ifPresent(source -> item.put("original-publisher", WellFormedText.of(source)));
        citation.sourceDate().ifPresent(date -> put(item.putObject("original-date"), date));
        if (!citation.notes(labels).isEmpty()) {
            item.put("note", WellFormedText.of(String.join(". ", citation.notes(labels))));
        }
        out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
        first = false;
        Json.writeLine(item, out);
    }

    private static void putName(ObjectNode item, String role, String name) {
        item.putArray(role).addObject().put("literal", WellFormedText.of(name));
    }

    private static void put(ObjectNode node, LocalDate date) {
        ArrayNode parts = node.putArray("date-parts").addArray();
        parts.add(date.getYear()).add(date.getMonthValue()).add(date.getDayOfMonth());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
