package org.kicnews.core.model;

/**
 * A run of pages of the original.
 *
 * @param first the first page, from 1
 * @param last the last page, not before the first
 */
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a page range: " + first + " to " + last);
        }
    }

    /** The smallest range that holds this range and the page. */
    public PageRange with(int page) {
        return new PageRange(Math.min(first, page), Math.max(last, page));
    }
}
