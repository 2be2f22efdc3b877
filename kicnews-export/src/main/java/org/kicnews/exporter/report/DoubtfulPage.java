package org.kicnews.exporter.report;

import java.util.Comparator;
import java.util.List;
import org.kicnews.core.finding.Severity;

/**
 * A page of an original on which something is doubtful.
 *
 * @param path the original
 * @param number the page, from 1
 * @param doubts the findings that say so
 */
record DoubtfulPage(String path, int number, List<Entry> doubts) {
    static final Comparator<DoubtfulPage> BY_PLACE =
            Comparator.comparing(DoubtfulPage::path).thenComparing(DoubtfulPage::number);

    static final Comparator<DoubtfulPage> WORST_FIRST =
            Comparator.comparing(DoubtfulPage::severity).reversed().thenComparing(BY_PLACE);

    DoubtfulPage {
        doubts = List.copyOf(doubts);
    }

    /** How bad the worst of it is. */
    Severity severity() {
        return doubts.stream()
                .map(entry -> entry.finding().severity())
                .max(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }
}
