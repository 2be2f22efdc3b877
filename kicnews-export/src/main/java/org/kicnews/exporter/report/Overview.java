package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.ledger.Ledger;

/** What stays in memory of all that went by: a row for each issue, numbers, and examples of findings. */
final class Overview {
    /** What begins the codes that speak of the archive or its configuration, and of no file that could not be read. */
    private static final Set<String> OF_THE_ARCHIVE = Set.of("ISSUE", "PROFILE", "CORRECTION");

    private final List<IssueSummary> issues = new ArrayList<>();
    private final Map<String, List<Entry>> unread = new TreeMap<>();
    private final List<Entry> duplicates = new ArrayList<>();
    private final LedgerTotals ledger = new LedgerTotals();
    private final FindingDigest digest = new FindingDigest();

    void add(IssueSummary issue, Ledger itsLedger) {
        issues.add(issue);
        ledger.add(itsLedger);
    }

    void add(Entry entry) {
        digest.add(entry);
        if (entry.issue().isEmpty()) {
            FindingCode code = entry.finding().code();
            entry.finding()
                    .place()
                    .file()
                    .filter(file -> !OF_THE_ARCHIVE.contains(
                            code.id().substring(0, code.id().indexOf('-'))))
                    .ifPresent(file -> unread.computeIfAbsent(file, key -> new ArrayList<>())
                            .add(entry));
            if (code == FindingCode.ISSUE_DUPLICATE) {
                duplicates.add(entry);
            }
        }
    }

    /** The issues in the order of the archive. */
    List<IssueSummary> issues() {
        return issues;
    }

    /** The originals that gave no issue, by path, with the reasons. */
    Map<String, List<Entry>> unread() {
        return unread;
    }

    /** Different files that claim to be one issue. */
    List<Entry> duplicates() {
        return duplicates;
    }

    LedgerTotals ledger() {
        return ledger;
    }

    FindingDigest digest() {
        return digest;
    }
}
