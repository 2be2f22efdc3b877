package org.kicnews.importer.pdf.tagged;

/** What an element of the structure tree holds. */
sealed interface Content permits Element, Content.Marked {

    /**
     * Content that is marked on a page.
     *
     * @param page the page, from 1
     * @param mcid the number of the marked content on the page
     */
    record Marked(int page, int mcid) implements Content {}
}
