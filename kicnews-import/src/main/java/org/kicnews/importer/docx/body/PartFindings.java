package org.kicnews.importer.docx.body;

import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.docx.part.LimitExceededException;

/** Says why a part could not be read to its end. */
public final class PartFindings {
    private PartFindings() {}

    /** The finding about a part that was given up. */
    public static Finding of(String part, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitExceededException limit) {
                return Finding.of(FindingCode.FILE_LIMIT, Place.issue(), limit.limit(), limit.value());
            }
        }
        return Finding.of(FindingCode.DOCX_PART_UNREADABLE, Place.issue(), part);
    }
}
