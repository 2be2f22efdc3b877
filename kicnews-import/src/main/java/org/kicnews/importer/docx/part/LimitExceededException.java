package org.kicnews.importer.docx.part;

import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;

/** A file exceeds one of the {@link PartLimits}. */
public final class LimitExceededException extends UnreadablePartException {
    private static final long serialVersionUID = 1L;

    private final FindingReason limit;
    private final String value;

    LimitExceededException(FindingReason limit, String value) {
        super(limit + ": " + value);
        this.limit = limit;
        this.value = value;
    }

    /** What there is too much of, and how much is allowed. */
    public Finding finding() {
        return Finding.of(FindingCode.FILE_LIMIT, Place.issue(), limit.argument(), value);
    }
}
