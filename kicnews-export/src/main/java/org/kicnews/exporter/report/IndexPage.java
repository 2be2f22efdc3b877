package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.finding.Severity;
import org.kicnews.exporter.report.Page.Column;

/** The first page: what is wrong, then what there is. */
final class IndexPage {
    /** The longest bar of a chart, in units of its view box. */
    private static final int BAR = 100;

    private final Setting setting;
    private final ReportLabels labels;
    private final Overview overview;
    private final Page page;

    IndexPage(Setting setting, Overview overview) {
        this.setting = setting;
        this.labels = setting.labels();
        this.overview = overview;
        this.page = Page.begin(labels.get("index.title", setting.archive().title()), labels);
    }

    byte[] bytes() {
        Coverage coverage = Coverage.of(overview.issues());
        header();
        page.open("main", "id", "main").line();
        new UnreadPart(setting, page).write(overview.unread());
        new FirstLook(setting, page, overview, coverage).write();
        numbers();
        new CoveragePart(labels, page).write(overview.issues(), coverage);
        years();
        new DigestPart(setting, page).write(overview.digest());
        page.section("ledger", labels.get("ledger.all"));
        page.element("p", labels.get("ledger.explained"));
        new LedgerPart(labels, page).write(overview.ledger());
        page.close().line();
        new IssueTable(labels, page).write(overview.issues());
        page.close().line();
        new Footer(setting, page).write("");
        return page.end();
    }

    private void header() {
        page.open("header").element("p", labels.get("report"), "class", "kind");
        page.element("h1", setting.archive().title());
        String period = period().map(text -> text + " · ").orElse("");
        page.element(
                "p",
                period + setting.archive().publisher().orElse(setting.archive().id()),
                "class",
                "sub");
        page.open("nav", "aria-label", labels.get("nav")).open("ul");
        for (String part : List.of("unread", "look", "numbers", "coverage", "years", "findings", "ledger", "issues")) {
            page.open("li")
                    .element("a", labels.get("nav." + part), "href", "#" + part)
                    .close();
        }
        page.close().close().close().line();
    }

    private Optional<String> period() {
        List<LocalDate> dates = overview.issues().stream()
                .flatMap(issue -> issue.date().stream())
                .sorted()
                .toList();
        return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0) + " – " + dates.get(dates.size() - 1));
    }

    private void numbers() {
        List<IssueSummary> issues = overview.issues();
        page.section("numbers", labels.get("numbers")).open("dl", "class", "cards");
        card("issues", issues.size(), "");
        card("articles", issues.stream().mapToLong(IssueSummary::articles).sum(), "");
        card("pictures", issues.stream().mapToLong(IssueSummary::pictures).sum(), "");
        card("characters", issues.stream().mapToLong(IssueSummary::characters).sum(), "");
        card(
                "pages",
                issues.stream().mapToLong(issue -> issue.pages().orElse(0)).sum(),
                "");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            int count = overview.digest().count(severity);
            card("severity." + name, count, count > 0 ? name : "");
        }
        page.close().close().line();
    }

    private void card(String label, long number, String style) {
        page.open("div", "class", style)
                .element("dt", labels.get(label))
                .element("dd", labels.number(number))
                .close();
    }

    private void years() {
        Map<String, int[]> years = new LinkedHashMap<>();
        for (IssueSummary issue : overview.issues()) {
            String year =
                    issue.date().map(date -> Integer.toString(date.getYear())).orElse("");
            int[] counts = years.computeIfAbsent(year, key -> new int[3]);
            counts[0]++;
            counts[1] += issue.articles();
            counts[2] += issue.pictures();
        }
        int most = years.values().stream().mapToInt(counts -> counts[0]).max().orElse(1);
        page.section("years", labels.get("years"));
        page.table(
                labels.get("years.caption"),
                new Column(labels.get("year"), ""),
                new Column(labels.get("issues"), ""),
                new Column(labels.get("articles"), "number"),
                new Column(labels.get("pictures"), "number"));
        years.forEach((year, counts) -> {
            page.open("tr").element("th", year.isEmpty() ? labels.get("issue.undated") : year, "scope", "row");
            page.open("td", "class", "bar").element("span", labels.number(counts[0]));
            bar(BAR * counts[0] / most);
            page.close();
            page.element("td", labels.number(counts[1]), "class", "number");
            page.element("td", labels.number(counts[2]), "class", "number");
            page.close().line();
        });
        page.endTable().close().line();
    }

    /** A bar beside its number, for the eye only. */
    private void bar(int length) {
        page.open("svg", "viewBox", "0 0 " + BAR + " 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        page.empty("rect", "width", Integer.toString(length), "height", "8", "rx", "1");
        page.close();
    }
}
