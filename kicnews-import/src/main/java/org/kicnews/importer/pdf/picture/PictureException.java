package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import org.kicnews.core.finding.FindingReason;

/** A picture cannot be read. */
final class PictureException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FindingReason reason;

    PictureException(FindingReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PictureException(FindingReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    FindingReason reason() {
        return reason;
    }
}
