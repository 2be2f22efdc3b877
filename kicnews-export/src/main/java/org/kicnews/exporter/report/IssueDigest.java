package org.kicnews.exporter.report;

import java.util.List;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * What the first page and the lists of findings need of an issue.
 *
 * @param summary the issue in a row
 * @param ledger its ledger
 * @param entries its findings
 */
record IssueDigest(IssueSummary summary, Ledger ledger, List<Entry> entries) {
    static final Excerpt<IssueDigest> EXCERPT = new RecordExcerpt<>("digest", IssueDigest.class, IssueDigest::of);

    IssueDigest {
        entries = List.copyOf(entries);
    }

    private static IssueDigest of(Issue issue) {
        return new IssueDigest(IssueSummary.of(issue), issue.ledger(), Entry.of(issue));
    }
}
