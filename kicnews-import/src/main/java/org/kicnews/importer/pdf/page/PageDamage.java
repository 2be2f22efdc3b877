package org.kicnews.importer.pdf.page;

import java.io.IOException;
import org.kicnews.core.finding.FindingReason;

/** What the failure of a drawing says about a page, in words that do not depend on the parser's. */
final class PageDamage {
    private PageDamage() {}

    static FindingReason of(Throwable failure) {
        if (failure instanceof PageLimitException limit) {
            return limit.reason();
        }
        if (failure instanceof StackOverflowError) {
            return FindingReason.PDF_NESTING;
        }
        return failure instanceof IOException ? FindingReason.PDF_OBJECTS_UNREADABLE : FindingReason.PDF_CONTRADICTION;
    }
}
