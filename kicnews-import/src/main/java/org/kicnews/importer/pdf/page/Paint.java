package org.kicnews.importer.pdf.page;

/**
 * What an area or a line is painted with.
 *
 * @param color the colour as 0xRRGGBB
 * @param alpha how opaque it is, from 0 to 1
 */
public record Paint(int color, double alpha) {

    /** How opaque a pattern is taken to be, which is painted black: a light grey, on which text can be read. */
    static final double PATTERN = 0.15;
}
