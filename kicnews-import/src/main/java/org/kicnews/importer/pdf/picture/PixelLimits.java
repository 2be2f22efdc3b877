package org.kicnews.importer.pdf.picture;

import org.kicnews.core.finding.FindingReason;

/** How large a picture may be. A page of A3 at 300 dots per inch has 17 million pixels; a newsletter has no larger. */
final class PixelLimits {

    /** The most pixels of one picture. */
    static final long MAX_PIXELS = 100_000_000;

    /** The most bytes that the samples of one picture unpack to. */
    static final long MAX_SAMPLE_BYTES = 96L << 20;

    private PixelLimits() {}

    /**
     * Checks a size that a file declares.
     *
     * @throws PictureException if there is no such picture, or it is too large
     */
    static void check(long width, long height) throws PictureException {
        if (width <= 0 || height <= 0) {
            throw new PictureException(FindingReason.PICTURE_DATA);
        }
        if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
            throw new PictureException(FindingReason.LIMIT_PIXELS);
        }
    }
}
