package org.kicnews.core.model;

import java.util.List;

/**
 * Something that stands on pages beside the text.
 *
 * @param kind what it is
 * @param text the text as printed; for a folio, the first one
 * @param pages the pages that carry it, in order; empty where the source has no pages
 * @param characters how many visible characters it takes on all pages together
 * @param pictures how many pictures it takes on all pages together
 */
public record Furniture(Kind kind, String text, List<Integer> pages, int characters, int pictures) {

    /** What a piece of furniture is. */
    public enum Kind {
        RUNNING_HEADER,
        RUNNING_FOOTER,
        /** A page number. */
        FOLIO,
        /** A box of text that belongs to no article. */
        BOX,
        /** A rule, a background or a logo. */
        DECORATION
    }

    public Furniture {
        pages = List.copyOf(pages);
    }
}
