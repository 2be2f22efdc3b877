package org.kicnews.importer.png;

/** Pixels in sRGB, row by row, that can be asked for again. */
public interface PixelSource {

    /** The width in pixels, at least 1. */
    int width();

    /** The height in pixels, at least 1. */
    int height();

    /**
     * Gives one row.
     *
     * @param y the row, from 0 at the top
     * @param argb takes the pixels as 0xAARRGGBB, alpha not multiplied in; at least {@link #width()} long
     */
    void row(int y, int[] argb);
}
