package org.kicnews.exporter.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kicnews.core.finding.Severity;

/** What to look at first, in the order in which it matters: what is lost, what is wrong, what is missing, what is unsure. */
record FirstLook(Setting setting, Page page, Overview overview, Coverage coverage) {
    /** How many issues one line names. */
    private static final int NAMED = 5;

    /** How much of an example is shown, in code points. */
    private static final int EXAMPLE = 80;

    /** How many kinds of warnings are named. */
    private static final int WARNINGS = 3;

    void write() {
        ReportLabels labels = setting.labels();
        page.section("look", labels.get("look"));
        page.open("ol", "class", "look").line();
        boolean clean = !unread() & !unbalanced() & !errors() & !duplicates() & !gaps() & !warnings();
        if (clean) {
            page.element("li", labels.get("look.nothing"));
        }
        page.close().close().line();
    }

    private boolean unread() {
        if (overview.unread().isEmpty()) {
            return false;
        }
        page.open("li", "class", "error");
        link("#unread", "look.unread", overview.unread().size());
        page.close().line();
        return true;
    }

    private boolean unbalanced() {
        List<IssueSummary> issues =
                overview.issues().stream().filter(issue -> !issue.balances()).toList();
        return named("error", "look.unbalanced", "#ledger", issues);
    }

    private boolean errors() {
        List<IssueSummary> issues = overview.issues().stream()
                .filter(issue -> issue.errors() > 0)
                .sorted(Comparator.comparing(IssueSummary::errors).reversed())
                .toList();
        return named("error", "look.errors", "#severity-error", issues);
    }

    private boolean named(String style, String key, String target, List<IssueSummary> issues) {
        if (issues.isEmpty()) {
            return false;
        }
        page.open("li", "class", style);
        link(target, key, issues.size());
        page.text(": ");
        for (int i = 0; i < Math.min(NAMED, issues.size()); i++) {
            page.text(i == 0 ? "" : ", ");
            page.element(
                    "a",
                    setting.labels().issue(issues.get(i)),
                    "href",
                    Paths.issuePage(issues.get(i).id()));
        }
        page.text(issues.size() > NAMED ? " …" : "").close().line();
        return true;
    }

    private boolean duplicates() {
        if (overview.duplicates().isEmpty()) {
            return false;
        }
        page.open("li", "class", "error");
        link(
                "#code-error-ISSUE-DUPLICATE",
                "look.duplicates",
                overview.duplicates().size());
        page.close().line();
        return true;
    }

    private boolean gaps() {
        if (coverage.gaps().isEmpty()) {
            return false;
        }
        int missing = coverage.gaps().stream()
                .mapToInt(gap -> gap.last() - gap.first() + 1)
                .sum();
        page.open("li", "class", "warning");
        link("#gaps", "look.gaps", coverage.gaps().size(), missing);
        page.close().line();
        return true;
    }

    private boolean warnings() {
        List<Map.Entry<FindingDigest.Kind, FindingDigest.Group>> kinds = overview.digest().groups().entrySet().stream()
                .filter(kind -> kind.getKey().severity() == Severity.WARNING
                        && kind.getValue().issues() > 0)
                .sorted(Comparator.comparing(kind -> -kind.getValue().count()))
                .limit(WARNINGS)
                .toList();
        for (Map.Entry<FindingDigest.Kind, FindingDigest.Group> kind : kinds) {
            page.open("li", "class", "warning");
            String code = kind.getKey().code().id();
            link(
                    "#code-warning-" + code,
                    "look.warnings",
                    code,
                    kind.getValue().count(),
                    kind.getValue().issues());
            String example =
                    setting.texts().message(kind.getValue().examples().get(0).finding());
            page.text(" ").element("span", Visible.beginning(example, EXAMPLE), "class", "note");
            page.close().line();
        }
        return !kinds.isEmpty();
    }

    private void link(String target, String key, Object... arguments) {
        page.element("a", setting.labels().get(key, arguments), "href", target);
    }
}
