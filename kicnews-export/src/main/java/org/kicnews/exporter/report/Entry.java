package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;

/**
 * A finding and where the report shows it.
 *
 * @param finding the finding
 * @param issue the id of the issue; absent where it belongs to none
 * @param number its place among the findings of the issue or of the archive, from 1
 * @param suggestion the correction that would answer it, where one can
 */
record Entry(Finding finding, Optional<String> issue, int number, Optional<Suggestion> suggestion) {

    /** The findings of an issue, in its order; one that names no file is about the first. */
    static List<Entry> of(Issue issue) {
        Suggestions suggestions = new Suggestions(issue);
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : issue.findings()) {
            Finding placed =
                    finding.place().file().isPresent() || issue.sources().isEmpty()
                            ? finding
                            : finding.withFile(issue.sources().get(0).path());
            entries.add(new Entry(placed, Optional.of(issue.id()), entries.size() + 1, suggestions.answering(finding)));
        }
        return entries;
    }

    /** The id of the finding on the page of its issue. */
    String anchor() {
        return "finding-" + number;
    }

    /** Where the finding is shown, from the report's folder; what belongs to no issue is shown with its kind. */
    String address() {
        return issue.map(id -> Paths.issuePage(id) + "#" + anchor()).orElseGet(() -> Paths.INDEX + "#" + kindAnchor());
    }

    /** The id of the kind of finding on the first page. */
    String kindAnchor() {
        return "code-" + severity() + "-" + finding.code().id();
    }

    /** The severity as labels, classes and data name it: {@code error}. */
    String severity() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
