package org.kicnews.importer.pdf.picture;

import org.kicnews.core.finding.FindingReason;

/**
 * How large a picture may be.
 *
 * @param pixels the most pixels of one picture
 */
record PixelLimits(long pixels) {

    /** The most bytes that the samples of one picture unpack to. */
    static final long MAX_SAMPLE_BYTES = 96L << 20;

    /**
     * Checks a size that a file declares.
     *
     * @throws PictureException if there is no such picture, or it is too large
     */
    void check(long width, long height) throws PictureException {
        if (width <= 0 || height <= 0) {
            throw new PictureException(FindingReason.PICTURE_DATA);
        }
        if (width > pixels || height > pixels || width * height > pixels) {
            throw new PictureException(FindingReason.LIMIT_PIXELS);
        }
    }
}
