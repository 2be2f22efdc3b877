package org.kicnews.exporter.report;

import java.util.List;
import java.util.Optional;
import org.kicnews.exporter.markup.Xhtml;

/**
 * The issues before and after an issue.
 *
 * @param labels the words of the report
 */
record Neighbours(ReportLabels labels, Optional<IssueSummary> before, Optional<IssueSummary> next) {

    /** The neighbours of one of several issues, which are in order. */
    static Neighbours of(ReportLabels labels, List<IssueSummary> issues, int index) {
        return new Neighbours(
                labels,
                index > 0 ? Optional.of(issues.get(index - 1)) : Optional.empty(),
                index + 1 < issues.size() ? Optional.of(issues.get(index + 1)) : Optional.empty());
    }

    /** The links from the page of the issue, in UTF-8. */
    byte[] links() {
        Xhtml links = new Xhtml();
        before.ifPresent(issue -> link(links, issue, "prev", "nav.before"));
        next.ifPresent(issue -> link(links, issue, "next", "nav.next"));
        return links.bytes();
    }

    private void link(Xhtml links, IssueSummary issue, String relation, String key) {
        String text = Visible.of(labels.get(key, labels.issue(issue)));
        links.element("a", text, "href", Paths.neighbour(issue.id()), "rel", relation)
                .text(" ");
    }
}
