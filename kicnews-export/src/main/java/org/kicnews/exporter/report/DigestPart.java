package org.kicnews.exporter.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kicnews.core.finding.Severity;
import org.kicnews.exporter.report.FindingDigest.Group;
import org.kicnews.exporter.report.FindingDigest.Kind;

/** All kinds of findings with how often and in how many issues, the worst first, and the first few of each. */
final class DigestPart {
    /** How much of a message the first page shows, in code points. */
    private static final int MESSAGE = 160;

    /** So many examples in all: the first page must open at once however much was found. */
    private static final int MOST_EXAMPLES = 120;

    private final Setting setting;
    private final ReportLabels labels;
    private final Page page;
    private int left = MOST_EXAMPLES;

    DigestPart(Setting setting, Page page) {
        this.setting = setting;
        this.labels = setting.labels();
        this.page = page;
    }

    void write(FindingDigest digest) {
        page.section("findings", labels.get("findings"));
        if (digest.groups().isEmpty()) {
            page.element("p", labels.get("findings.none")).close().line();
            return;
        }
        page.element("p", labels.get("findings.text"));
        Filter.write(page, labels, "finding-list", "findings.search", List.of("error", "warning", "info"), "severity.");
        page.open("div", "id", "finding-list");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (digest.count(severity) > 0) {
                severity(severity, digest);
            }
        }
        page.close().close().line();
    }

    private void severity(Severity severity, FindingDigest digest) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        page.open("div", "data-group", name);
        page.element(
                "h3",
                labels.get("severity." + name) + " " + labels.number(digest.count(severity)),
                "id",
                "severity-" + name,
                "class",
                name);
        page.element("p", labels.get("severity." + name + ".text"), "class", "note");
        for (Map.Entry<Kind, Group> kind : digest.groups().entrySet()) {
            if (kind.getKey().severity() == severity) {
                kind(name, kind.getKey(), kind.getValue());
            }
        }
        page.close().line();
    }

    private void kind(String severity, Kind kind, Group group) {
        String code = kind.code().id();
        Entry first = group.examples().get(0);
        String advice = setting.texts().advice(first.finding());
        page.open("article", "class", "code " + severity, "id", first.kindAnchor(), "data-item", severity);
        page.open("h4").element("code", code).text(" ");
        page.element("span", labels.get("findings.count", group.count(), group.issues()), "class", "count")
                .close();
        page.element("p", advice, "class", "advice").open("ul").line();
        for (Entry entry : group.examples()) {
            if (left > 0) {
                left--;
                example(entry, advice);
            }
        }
        page.close();
        if (group.count() > group.examples().size()) {
            page.element(
                    "p",
                    labels.get("findings.more", group.count() - group.examples().size()),
                    "class",
                    "note");
        }
        page.close().line();
    }

    private void example(Entry entry, String adviceOfKind) {
        page.open("li").open("span", "class", "place");
        if (entry.issue().isPresent()) {
            page.element("a", labels.issue(entry.issue().get()), "href", entry.address());
        }
        page.text(Places.text(labels, entry)).close();
        page.text(" " + Visible.beginning(setting.texts().message(entry.finding()), MESSAGE));
        String advice = setting.texts().advice(entry.finding());
        if (!advice.equals(adviceOfKind)) {
            page.text(" ").element("span", advice, "class", "advice");
        }
        entry.suggestion()
                .filter(suggestion -> entry.issue().isEmpty())
                .ifPresent(suggestion -> new SuggestionPart(labels, page).write(suggestion));
        page.close().line();
    }
}
