package org.kicnews.importer.pdf.picture;

import java.util.Optional;
import org.kicnews.importer.png.PixelSource;

/**
 * A picture with a mask for its transparency. Where their sizes differ, the result has the larger of the two and the
 * nearest pixels of the smaller.
 */
final class MaskedPixels implements PixelSource {
    private final PixelSource picture;
    private final PixelSource mask;
    private final boolean inverted;
    private final Optional<int[]> matte;
    private final int width;
    private final int height;
    private final int[] pictureRow;
    private final int[] maskRow;

    /**
     * @param mask grey: how opaque each pixel is
     * @param inverted whether white in the mask means transparent
     * @param matte the red, green and blue that the picture was mixed with in advance
     */
    MaskedPixels(PixelSource picture, PixelSource mask, boolean inverted, Optional<int[]> matte) {
        this.picture = picture;
        this.mask = mask;
        this.inverted = inverted;
        this.matte = matte;
        this.width = Math.max(picture.width(), mask.width());
        this.height = Math.max(picture.height(), mask.height());
        this.pictureRow = new int[picture.width()];
        this.maskRow = new int[mask.width()];
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void row(int y, int[] argb) {
        picture.row((int) ((long) y * picture.height() / height), pictureRow);
        mask.row((int) ((long) y * mask.height() / height), maskRow);
        for (int x = 0; x < width; x++) {
            int color = pictureRow[(int) ((long) x * picture.width() / width)];
            int grey = maskRow[(int) ((long) x * mask.width() / width)] & 0xff;
            int alpha = inverted ? 255 - grey : grey;
            // What cannot be seen has no colour; that keeps the file small.
            argb[x] = alpha == 0
                    ? 0
                    : alpha << 24 | matte.map(m -> unmixed(color, alpha, m)).orElse(color & 0xFFFFFF);
        }
    }

    /** Takes the matte out again (ISO 32000-2, 11.6.5.2). */
    private static int unmixed(int color, int alpha, int[] matte) {
        int result = 0;
        for (int channel = 0; channel < 3; channel++) {
            int mixed = color >> (16 - 8 * channel) & 0xff;
            int value = matte[channel] + (mixed - matte[channel]) * 255 / alpha;
            result = result << 8 | Math.max(0, Math.min(255, value));
        }
        return result;
    }
}
