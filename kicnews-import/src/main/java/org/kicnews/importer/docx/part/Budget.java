package org.kicnews.importer.docx.part;

import org.kicnews.core.finding.FindingReason;

/** How many bytes of a file may still be unpacked, over all its parts and however often they are read. */
final class Budget {
    private final PartLimits limits;
    private long unpacked;

    Budget(PartLimits limits) {
        this.limits = limits;
    }

    PartLimits limits() {
        return limits;
    }

    void take(long bytes) throws LimitExceededException {
        unpacked += bytes;
        if (unpacked > limits.packageBytes()) {
            throw new LimitExceededException(FindingReason.LIMIT_UNPACKED_ALL, (limits.packageBytes() >> 20) + " MB");
        }
    }
}
