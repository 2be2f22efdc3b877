package org.kicnews.core.build;

import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;

/**
 * What a build made.
 *
 * @param originals how many originals were found
 * @param issues how many issues were written
 * @param articles how many articles they hold
 * @param pictures how many different pictures they hold
 * @param unbalanced how many issues have a ledger that does not balance
 * @param upToDate whether everything was as the last build left it, so that nothing was written
 * @param findings all findings, those of issues included, in the order of the archive
 */
public record BuildResult(
        int originals,
        int issues,
        int articles,
        int pictures,
        int unbalanced,
        boolean upToDate,
        List<Finding> findings) {

    public BuildResult {
        findings = List.copyOf(findings);
    }

    /** The same result of a build that had nothing to do. */
    BuildResult asUpToDate() {
        return new BuildResult(originals, issues, articles, pictures, unbalanced, true, findings);
    }

    /** The findings of a severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
