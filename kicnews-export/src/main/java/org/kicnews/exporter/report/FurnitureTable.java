package org.kicnews.exporter.report;

import java.util.Locale;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.report.Page.Column;

/** What pages carry beside the text, so that a person sees that it is no text. */
record FurnitureTable(ReportLabels labels, Page page) {

    void write(Issue issue) {
        page.table(
                labels.get("furniture"),
                new Column(labels.get("furniture.kind"), ""),
                new Column(labels.get("furniture.what"), ""),
                new Column(labels.get("pages"), ""),
                new Column(labels.get("characters"), "number"),
                new Column(labels.get("pictures"), "number"));
        for (Furniture piece : issue.furniture()) {
            String kind = piece.kind().name().toLowerCase(Locale.ROOT);
            page.open("tr").element("th", labels.get("furniture." + kind), "scope", "row");
            page.printed("td", piece.text(), issue.language(), "class", "text");
            page.element("td", labels.pages(piece.pages()));
            page.element("td", labels.number(piece.characters()), "class", "number");
            page.element("td", labels.number(piece.pictures()), "class", "number");
            page.close().line();
        }
        page.endTable();
    }
}
