package org.kicnews.importer.pdf.page;

import org.kicnews.core.finding.FindingReason;

/** A page exceeds a limit, and drawing it ends there. PDFBox, which calls what throws it, lets it pass. */
final class PageLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FindingReason reason;

    PageLimitException(FindingReason reason, int limit) {
        super(reason + ": " + limit);
        this.reason = reason;
    }

    FindingReason reason() {
        return reason;
    }
}
