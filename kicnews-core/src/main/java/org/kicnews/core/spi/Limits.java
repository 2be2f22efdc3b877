package org.kicnews.core.spi;

/**
 * How much of one original is read at most. An issue of a newsletter stays far below; what exceeds a limit is damaged or
 * hostile, and is left out with a finding that names the limit. Time is limited by the archive build, memory by the
 * process.
 *
 * @param pages the most pages that are read, at least 1
 * @param glyphs the most characters that one page may draw, at least 1
 * @param pixels the most pixels of one picture, at least 1
 * @param nesting how deep elements of XML may be nested, at least 1
 * @param partBytes the most bytes that one part of a file unpacks to: a content stream, an XML part, a font; at least 1
 * @param unpackedBytes the most bytes that all parts of a Word file unpack to together, at least 1
 * @param ratio how many times its packed size a part of a Word file may have when unpacked, at least 1
 */
public record Limits(int pages, int glyphs, long pixels, int nesting, long partBytes, long unpackedBytes, int ratio) {

    /** A year of a weekly has about as many pages. */
    public static final int DEFAULT_PAGES = 2_000;

    /** A page of the densest newspaper has about 30,000 characters. */
    public static final int DEFAULT_GLYPHS = 500_000;

    /** A page of A3 at 300 dots per inch has 17 million pixels. */
    public static final long DEFAULT_PIXELS = 40_000_000;

    /** Word itself refuses XML that is nested deeper than a few hundred elements. */
    public static final int DEFAULT_NESTING = 1_000;

    /** A picture of 20 million pixels takes 60 MB when nothing is packed. */
    public static final long DEFAULT_PART_BYTES = 64L << 20;

    /** Sixteen such parts. */
    public static final long DEFAULT_UNPACKED_BYTES = 1L << 30;

    /** What Apache POI, too, holds to be a bomb. */
    public static final int DEFAULT_RATIO = 100;

    public Limits {
        requireSome("pages", pages);
        requireSome("glyphs", glyphs);
        requireSome("pixels", pixels);
        requireSome("nesting", nesting);
        requireSome("partBytes", partBytes);
        requireSome("unpackedBytes", unpackedBytes);
        requireSome("ratio", ratio);
    }

    /** The limits of an archive that says nothing about them. */
    public static Limits usual() {
        return new Limits(
                DEFAULT_PAGES,
                DEFAULT_GLYPHS,
                DEFAULT_PIXELS,
                DEFAULT_NESTING,
                DEFAULT_PART_BYTES,
                DEFAULT_UNPACKED_BYTES,
                DEFAULT_RATIO);
    }

    private static void requireSome(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("the limit " + name + " must be at least 1, not " + value);
        }
    }
}
