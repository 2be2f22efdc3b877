package org.kicnews.importer.docx.body;

import java.util.Optional;

/**
 * Counts pages by the breaks that Word left when it last showed the file (§17.3.1.20). A file without them has no
 * pages; breaks that the author made do not tell where the others fall.
 */
final class PageCounter {
    private final boolean known;
    private int page = 1;

    PageCounter(boolean known) {
        this.known = known;
    }

    /** No pages. */
    static PageCounter unknown() {
        return new PageCounter(false);
    }

    void turn() {
        page++;
    }

    Optional<Integer> page() {
        return known ? Optional.of(page) : Optional.empty();
    }
}
