package org.kicnews.importer.pdf.page;

import org.kicnews.importer.flow.Bounds;

/**
 * A line, a filled area or another shape as it is drawn.
 *
 * @param order its place in the order of drawing ({@link Glyph#order()})
 * @param kind what it is
 * @param bounds where it is, on the upright page; for a line its length and its thickness
 * @param color the colour as 0xRRGGBB
 * @param mcid the number of the marked content that it belongs to, or {@link Glyph#NO_MCID}
 * @param artifact whether the file marks it as no part of the content
 */
public record Rule(int order, Kind kind, Bounds bounds, int color, int mcid, boolean artifact) {

    /** What a rule is. */
    public enum Kind {
        /** A thin horizontal line. */
        HORIZONTAL,
        /** A thin vertical line. */
        VERTICAL,
        /** A filled rectangle that is no thin line. */
        FILL,
        /** Anything else: a curve, a slanted line, a polygon. */
        SHAPE
    }
}
