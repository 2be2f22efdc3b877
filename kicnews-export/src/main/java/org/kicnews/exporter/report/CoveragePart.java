package org.kicnews.exporter.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kicnews.exporter.report.Coverage.Gap;
import org.kicnews.exporter.report.Page.Column;

/** The calendar of the archive: each issue in its month, and what is missing between them. */
record CoveragePart(ReportLabels labels, Page page) {
    /** More gaps than a person reads one by one. */
    private static final int MOST_ROWS = 60;

    private static final int MONTHS = 12;

    void write(List<IssueSummary> issues, Coverage coverage) {
        page.section("coverage", labels.get("coverage"));
        coverage.rhythm().ifPresent(days -> page.element("p", labels.get("coverage.rhythm", days)));
        page.element("p", labels.get("coverage.key"), "class", "note");
        calendar(issues, coverage);
        gaps(coverage);
        page.close().line();
    }

    private void calendar(List<IssueSummary> issues, Coverage coverage) {
        Map<String, Gap> gapsAfter = coverage.gaps().stream()
                .collect(Collectors.toMap(gap -> gap.before().id(), Function.identity()));
        TreeMap<YearMonth, List<IssueSummary>> months = new TreeMap<>();
        List<IssueSummary> undated = new ArrayList<>();
        for (IssueSummary issue : issues) {
            Optional<YearMonth> month = issue.date().map(YearMonth::from);
            month.map(key -> months.computeIfAbsent(key, ignored -> new ArrayList<>()))
                    .orElse(undated)
                    .add(issue);
        }
        Optional<Integer> last = Optional.empty();
        for (int year :
                months.keySet().stream().map(YearMonth::getYear).distinct().toList()) {
            last.filter(before -> year - before > 1)
                    .ifPresent(before -> page.element(
                            "p",
                            labels.get("coverage.empty", ReportLabels.range(before + 1, year - 1)),
                            "class",
                            "empty"));
            year(year, months, gapsAfter);
            last = Optional.of(year);
        }
        if (!undated.isEmpty()) {
            page.element("h3", labels.get("coverage.undated"));
            page.open("p", "class", "numbers");
            undated.forEach(issue -> issue(issue, gapsAfter));
            page.close().line();
        }
    }

    private void year(int year, TreeMap<YearMonth, List<IssueSummary>> months, Map<String, Gap> gapsAfter) {
        long count = months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, MONTHS), true).values().stream()
                .mapToLong(List::size)
                .sum();
        page.element("h3", labels.get("coverage.year", Integer.toString(year), count));
        page.open("ol", "class", "months");
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth key = YearMonth.of(year, month);
            List<IssueSummary> issues = months.getOrDefault(key, List.of());
            boolean outside = key.isBefore(months.firstKey()) || key.isAfter(months.lastKey());
            page.open("li", "class", issues.isEmpty() ? outside ? "outside" : "empty" : "");
            page.element("span", labels.get("coverage.month", month), "class", "month");
            if (issues.isEmpty() && !outside) {
                page.element("span", labels.get("coverage.none"), "class", "none");
            }
            issues.forEach(issue -> issue(issue, gapsAfter));
            page.close();
        }
        page.close().line();
    }

    private void issue(IssueSummary issue, Map<String, Gap> gapsAfter) {
        page.text(" ");
        page.element(
                "a",
                issue.number().map(String::valueOf).orElse(issue.id()) + mark(issue),
                "href",
                Paths.issuePage(issue.id()),
                "class",
                issue.state());
        Optional.ofNullable(gapsAfter.get(issue.id())).ifPresent(gap -> page.text(" ")
                .element(
                        "span",
                        labels.get("coverage.gap", ReportLabels.range(gap.first(), gap.last())),
                        "class",
                        "gap"));
    }

    /** Says without colour what the colour says. */
    private static String mark(IssueSummary issue) {
        return switch (issue.state()) {
            case "error" -> "✕";
            case "warning" -> "△";
            default -> "";
        };
    }

    private void gaps(Coverage coverage) {
        page.element("h3", labels.get("gaps"), "id", "gaps");
        if (coverage.gaps().isEmpty()
                && coverage.pauses().isEmpty()
                && coverage.disorders().isEmpty()) {
            page.element("p", labels.get("gaps.none"));
            return;
        }
        page.element("p", labels.get("gaps.text"));
        page.table(
                labels.get("gaps"),
                new Column(labels.get("gaps.what"), ""),
                new Column(labels.get("gaps.before"), ""),
                new Column(labels.get("gaps.after"), ""),
                new Column(labels.get("gaps.days"), "number"));
        coverage.gaps().stream()
                .limit(MOST_ROWS)
                .forEach(gap -> row(
                        labels.get("gaps.numbers", ReportLabels.range(gap.first(), gap.last())),
                        gap.before(),
                        gap.after(),
                        gap.days().isPresent() ? labels.number(gap.days().getAsLong()) : ""));
        coverage.pauses().stream()
                .limit(MOST_ROWS)
                .forEach(pause ->
                        row(labels.get("gaps.pause"), pause.before(), pause.after(), labels.number(pause.days())));
        coverage.disorders().stream()
                .limit(MOST_ROWS)
                .forEach(pair ->
                        row(labels.get("gaps.disorder"), pair.before(), pair.after(), labels.number(pair.days())));
        page.endTable();
    }

    private void row(String what, IssueSummary before, IssueSummary after, String days) {
        page.open("tr").element("th", what, "scope", "row");
        for (IssueSummary issue : List.of(before, after)) {
            page.open("td").element("a", labels.issue(issue), "href", Paths.issuePage(issue.id()));
            page.text(" ")
                    .element("span", labels.date(issue.date()), "class", "date")
                    .close();
        }
        page.element("td", days, "class", "number").close().line();
    }
}
