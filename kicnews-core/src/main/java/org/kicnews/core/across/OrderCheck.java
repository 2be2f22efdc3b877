package org.kicnews.core.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/** Checks that an issue with a higher number does not bear an earlier date. */
final class OrderCheck {
    private OrderCheck() {}

    static List<Finding> of(List<Gist> issues) {
        List<Gist> ordered = issues.stream()
                .filter(issue -> issue.number().isPresent() && issue.date().isPresent())
                .sorted(Comparator.comparing((Gist issue) -> issue.number().orElseThrow())
                        .thenComparing(issue -> issue.date().orElseThrow()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            Gist before = ordered.get(i - 1);
            Gist after = ordered.get(i);
            if (after.date().orElseThrow().isBefore(before.date().orElseThrow())) {
                findings.add(Finding.of(
                        FindingCode.ISSUE_ORDER,
                        Place.archive(),
                        after.id(),
                        after.date().orElseThrow().toString(),
                        before.id(),
                        before.date().orElseThrow().toString()));
            }
        }
        return findings;
    }
}
