package org.kicnews.importer.pdf.document;

import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;

/** Remembers whether parts of a file were left out because they unpack to too much. */
final class Limits {
    private boolean exceeded;

    void exceeded() {
        exceeded = true;
    }

    List<Finding> findings() {
        return exceeded
                ? List.of(Finding.of(
                        FindingCode.FILE_LIMIT,
                        Place.issue(),
                        FindingReason.LIMIT_UNPACKED.argument(),
                        (StreamGuard.MAX_UNPACKED_BYTES >> 20) + " MB"))
                : List.of();
    }
}
