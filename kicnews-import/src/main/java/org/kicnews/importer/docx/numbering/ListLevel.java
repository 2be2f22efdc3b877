package org.kicnews.importer.docx.numbering;

import org.kicnews.importer.docx.style.ParagraphProperties;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format the number format
 * @param text the mark with {@code %1} for the number of the first level
 * @param restartAfter the number of the level after which this one begins anew, 0 for never, -1 for any above
 * @param legal whether all numbers in the mark are decimal
 * @param hidden whether the mark is not shown
 * @param style the id of the paragraph style that is tied to the level; empty where there is none
 * @param paragraph what the level says about its paragraphs
 */
record ListLevel(
        int start,
        String format,
        String text,
        int restartAfter,
        boolean legal,
        boolean hidden,
        String style,
        ParagraphProperties paragraph) {

    /** A level that shows nothing, for lists that do not define it. */
    static final ListLevel UNDEFINED = new ListLevel(1, "none", "", -1, false, false, "", ParagraphProperties.NONE);

    ListLevel withStart(int newStart) {
        return new ListLevel(newStart, format, text, restartAfter, legal, hidden, style, paragraph);
    }
}
