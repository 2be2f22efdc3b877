package org.kicnews.exporter.report;

import java.util.Locale;
import org.kicnews.core.ledger.Ledger.Destination;
import org.kicnews.exporter.report.LedgerTotals.Sum;
import org.kicnews.exporter.report.Page.Column;

/** A ledger as bookkeepers set it: what came in, where it went, and that nothing is left. */
record LedgerPart(ReportLabels labels, Page page) {

    void write(LedgerTotals totals) {
        page.table(
                labels.get("ledger"),
                new Column(labels.get("ledger.where"), ""),
                new Column(labels.get("characters"), "number"),
                new Column(labels.get("pictures"), "number"));
        row("ledger.source", totals.source(), "sum");
        for (Destination destination : Destination.values()) {
            row("ledger." + destination.name().toLowerCase(Locale.ROOT), totals.at(destination), "");
        }
        row("ledger.ended", totals.ended(), "sum");
        Sum rest = totals.source().minus(totals.ended());
        boolean balanced = rest.isZero() && totals.missing() == 0 && totals.surplus() == 0;
        row("ledger.rest", rest, rest.isZero() ? "sum" : "sum error");
        page.endTable();
        page.element(
                "p",
                balanced
                        ? labels.get("ledger.balances")
                        : labels.get("ledger.unbalanced", totals.missing(), totals.surplus()),
                "class",
                balanced ? "verdict fine" : "verdict error");
    }

    private void row(String key, Sum sum, String style) {
        page.open("tr", "class", style).element("th", labels.get(key), "scope", "row");
        page.element("td", labels.number(sum.characters()), "class", "number");
        page.element("td", labels.number(sum.pictures()), "class", "number");
        page.close().line();
    }
}
