package org.kicnews.importer.pdf.document;

import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;

/** Remembers whether parts of a file were left out because they unpack to too much. */
final class Forbidden {
    private final long partBytes;
    private boolean exceeded;

    Forbidden(long partBytes) {
        this.partBytes = partBytes;
    }

    /** The most bytes that a part may unpack to. */
    long partBytes() {
        return partBytes;
    }

    void exceeded() {
        exceeded = true;
    }

    List<Finding> findings() {
        return exceeded
                ? List.of(Finding.of(
                        FindingCode.FILE_LIMIT,
                        Place.issue(),
                        FindingReason.LIMIT_UNPACKED.argument(),
                        (partBytes >> 20) + " MB"))
                : List.of();
    }
}
