package org.kicnews.exporter.report;

import java.util.List;
import org.kicnews.exporter.report.Page.Column;

/** All issues, with a search. */
record IssueTable(ReportLabels labels, Page page) {

    void write(List<IssueSummary> issues) {
        page.section("issues", labels.get("issues.all"));
        Filter.write(page, labels, "issue-list", "issues.search", List.of("error", "warning", "fine"), "state.");
        page.open("div", "id", "issue-list");
        page.table(
                labels.get("issues.all"),
                new Column(labels.get("issue"), ""),
                new Column(labels.get("issue.date"), ""),
                new Column(labels.get("articles"), "number"),
                new Column(labels.get("pictures"), "number wide"),
                new Column(labels.get("pages"), "number wide"),
                new Column(labels.get("severity.error"), "number"),
                new Column(labels.get("severity.warning"), "number"),
                new Column(labels.get("ledger"), ""),
                new Column(labels.get("files"), "wide"));
        issues.forEach(this::row);
        page.endTable().close().close().line();
    }

    private void row(IssueSummary issue) {
        page.open("tr", "data-item", issue.state()).open("th", "scope", "row");
        page.element("a", labels.issue(issue), "href", Paths.issuePage(issue.id()))
                .close();
        page.element("td", labels.date(issue.date()), "class", "date");
        number(issue.articles(), "number");
        number(issue.pictures(), "number wide");
        page.element("td", issue.pages().map(labels::number).orElse("–"), "class", "number wide");
        number(issue.errors(), issue.errors() > 0 ? "number error" : "number");
        number(issue.warnings(), issue.warnings() > 0 ? "number warning" : "number");
        page.element(
                "td",
                labels.get(issue.balances() ? "ledger.yes" : "ledger.no"),
                "class",
                issue.balances() ? "" : "error");
        page.element("td", String.join(", ", issue.files()), "class", "wide path");
        page.close().line();
    }

    private void number(int number, String style) {
        page.element("td", labels.number(number), "class", style);
    }
}
