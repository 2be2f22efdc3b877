package org.kicnews.exporter.report;

import java.util.List;
import org.kicnews.core.ledger.Ledger.Destination;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.exporter.report.Page.Column;

/** The page of one issue: what was made of it, and everything that lets a person judge that. */
final class IssuePage {
    private final Setting setting;
    private final ReportLabels labels;
    private final Issue issue;
    private final IssueSummary summary;
    private final List<Entry> entries;
    private final Doubts doubts;
    private final Page page;

    IssuePage(Setting setting, Issue issue, List<Entry> entries, Doubts doubts) {
        this.setting = setting;
        this.labels = setting.labels();
        this.issue = issue;
        this.summary = IssueSummary.of(issue);
        this.entries = entries;
        this.doubts = doubts;
        this.page = Page.begin(
                labels.get(
                        "issue.title", labels.issue(summary), setting.archive().title()),
                labels);
    }

    /** The page, as far as it tells of no other issue. */
    LoosePage draw() {
        int links = header();
        page.open("main", "id", "main").line();
        facts();
        new FindingsPart(setting, page, doubts).write(entries);
        new DoubtsPart(setting, page, issue).write(doubts);
        new ContentsPart(labels, page, issue).write();
        new ArticlesPart(setting, page, issue, entries).write();
        new MastheadPart(labels, page).write(issue);
        asides();
        page.section("ledger", labels.get("ledger"));
        page.element("p", labels.get("ledger.explained"));
        new LedgerPart(labels, page).write(LedgerTotals.of(issue.ledger()));
        missing("ledger.missing", issue.ledger().missing());
        missing("ledger.surplus", issue.ledger().surplus());
        page.close().line();
        sources();
        page.close().line();
        new Footer(setting, page).write("../");
        return new LoosePage(page.end(), links);
    }

    /** Writes the header, and says where the links to the neighbours belong. */
    private int header() {
        page.open("header").open("nav", "aria-label", labels.get("nav.around"), "class", "around");
        page.element("a", labels.get("nav.report"), "href", "../" + Paths.INDEX).text(" ");
        int links = page.size();
        page.close();
        page.element("p", setting.archive().title(), "class", "kind");
        page.element("h1", labels.issue(summary));
        page.element("p", labels.date(issue.date()), "class", "sub").close().line();
        return links;
    }

    private void facts() {
        page.section("facts", labels.get("numbers")).open("dl", "class", "cards");
        card("articles", labels.number(summary.articles()), "");
        card("pictures", labels.number(summary.pictures()), "");
        card("characters", labels.number(summary.characters()), "");
        summary.pages().ifPresent(pages -> card("pages", labels.number(pages), ""));
        card("severity.error", labels.number(summary.errors()), summary.errors() > 0 ? "error" : "");
        card("severity.warning", labels.number(summary.warnings()), summary.warnings() > 0 ? "warning" : "");
        card("severity.info", labels.number(summary.notes()), "");
        card(
                "ledger",
                labels.get(summary.balances() ? "ledger.yes" : "ledger.no"),
                summary.balances() ? "word" : "word error");
        page.close();
        page.open("p").text(labels.get("outputs") + " ");
        page.element("a", "JSON", "href", Paths.json(issue.id())).text(", ");
        page.element("a", "EPUB", "href", Paths.epub(setting.archive().bookOf(issue)));
        page.close().close().line();
    }

    private void card(String label, String value, String style) {
        page.open("div", "class", style)
                .element("dt", labels.get(label))
                .element("dd", value)
                .close();
    }

    private void asides() {
        page.section("furniture", labels.get("furniture"));
        page.element("p", labels.get("furniture.text"));
        if (issue.furniture().isEmpty()) {
            page.element("p", labels.get("furniture.none"));
        } else {
            new FurnitureTable(labels, page).write(issue);
        }
        LedgerTotals.Sum dropped = LedgerTotals.of(issue.ledger()).at(Destination.DROPPED);
        page.element("h3", labels.get("dropped"));
        page.element(
                "p",
                dropped.isZero()
                        ? labels.get("dropped.none")
                        : labels.get("dropped.text", dropped.characters(), dropped.pictures()));
        List<Entry> reasons = entries.stream()
                .filter(entry -> FindingsPart.LEFT_OUT.contains(entry.finding().code()))
                .toList();
        if (!reasons.isEmpty()) {
            page.open("ul");
            reasons.forEach(entry -> page.open("li")
                    .element("a", setting.texts().message(entry.finding()), "href", "#" + entry.anchor())
                    .close());
            page.close();
        }
        page.close().line();
    }

    private void missing(String key, String characters) {
        if (!characters.isEmpty()) {
            page.open("p", "class", "error").text(labels.get(key) + " ");
            page.printed("code", characters, issue.language()).close();
        }
    }

    private void sources() {
        page.section("sources", labels.get("sources"));
        page.element("p", labels.get("sources.text"));
        page.table(
                labels.get("sources"),
                new Column(labels.get("source.path"), ""),
                new Column(labels.get("source.format"), ""),
                new Column(labels.get("source.size"), "number"),
                new Column(labels.get("pages"), "number"),
                new Column(labels.get("source.producer"), ""),
                new Column("SHA-256", ""));
        for (SourceFile source : issue.sources()) {
            page.open("tr").element("th", source.path(), "scope", "row", "class", "path");
            page.element("td", source.format());
            page.element("td", labels.number(source.size()), "class", "number");
            page.element("td", source.pages().map(labels::number).orElse("–"), "class", "number");
            page.element("td", source.producer().orElse("–"));
            page.open("td").element("code", source.sha256(), "class", "hash").close();
            page.close().line();
        }
        page.endTable().close().line();
    }
}
