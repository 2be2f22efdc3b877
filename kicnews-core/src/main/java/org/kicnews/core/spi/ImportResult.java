package org.kicnews.core.spi;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;

/**
 * What became of one original.
 *
 * @param issue the issue, with its own findings; absent where nothing could be read
 * @param findings why there is no issue; empty where there is one
 */
public record ImportResult(Optional<Issue> issue, List<Finding> findings) {

    public ImportResult {
        findings = List.copyOf(findings);
    }

    /** An issue was read. */
    public static ImportResult of(Issue issue) {
        return new ImportResult(Optional.of(issue), List.of());
    }

    /** Nothing could be read. */
    public static ImportResult failed(Finding... findings) {
        return new ImportResult(Optional.empty(), List.of(findings));
    }

    /** Nothing could be read. */
    public static ImportResult failed(List<Finding> findings) {
        return new ImportResult(Optional.empty(), findings);
    }
}
