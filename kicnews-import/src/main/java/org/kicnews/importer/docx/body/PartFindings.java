package org.kicnews.importer.docx.body;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.docx.part.LimitExceededException;

/** Says why a part could not be read to its end. */
public final class PartFindings {
    private PartFindings() {}

    /** The finding about a part that was given up. */
    public static Finding of(String part, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof LimitExceededException limit) {
                return limit.finding();
            }
        }
        return Finding.of(FindingCode.DOCX_PART_UNREADABLE, Place.issue(), part);
    }

    /** What StAX wraps is not always the cause of the wrapper. */
    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof XMLStreamException wrapper && wrapper.getNestedException() != null
                ? wrapper.getNestedException()
                : failure.getCause();
    }
}
