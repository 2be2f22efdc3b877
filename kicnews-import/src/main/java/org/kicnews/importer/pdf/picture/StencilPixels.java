package org.kicnews.importer.pdf.picture;

import org.kicnews.importer.png.PixelSource;

/**
 * A stencil painted in one colour on white paper. White, not transparent, so that black line art can be seen on the
 * dark page of an e-book reader.
 */
final class StencilPixels implements PixelSource {
    private static final int PAPER = 0xFFFFFFFF;

    private final Samples samples;
    private final int[] colors;
    private final int[] row;

    /**
     * @param paintedSample the sample that is painted: 0 unless the file says otherwise
     * @param color the colour as 0xRRGGBB
     */
    StencilPixels(Samples samples, int paintedSample, int color) {
        int paint = 0xFF000000 | color;
        this.samples = samples;
        this.colors = paintedSample == 0 ? new int[] {paint, PAPER} : new int[] {PAPER, paint};
        this.row = new int[samples.width()];
    }

    @Override
    public int width() {
        return samples.width();
    }

    @Override
    public int height() {
        return samples.height();
    }

    @Override
    public void row(int y, int[] argb) {
        samples.row(y, row);
        for (int x = 0; x < row.length; x++) {
            argb[x] = colors[row[x] == 0 ? 0 : 1];
        }
    }
}
