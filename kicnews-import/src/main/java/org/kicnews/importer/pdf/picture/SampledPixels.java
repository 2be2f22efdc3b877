package org.kicnews.importer.pdf.picture;

import java.util.Optional;
import org.kicnews.importer.png.PixelSource;

/** Samples seen as colours: each is spread over its decode range, and colours that the file cuts out are transparent. */
final class SampledPixels implements PixelSource {
    private static final int OPAQUE = 0xFF000000;

    private final Samples samples;
    private final Colorimetry colors;
    private final float[][] decoded;
    private final Optional<int[]> cutOut;
    private final boolean direct;
    private final int[] row;
    private final int[] last;
    private final float[] components;
    private int lastColor;
    private boolean hasLast;

    /**
     * @param decode the least and the greatest value of each component
     * @param cutOut the least and the greatest sample of each component that together are transparent
     * @param direct whether the samples are bytes of red, green and blue and need no conversion
     */
    SampledPixels(Samples samples, Colorimetry colors, float[] decode, Optional<int[]> cutOut, boolean direct) {
        this.samples = samples;
        this.colors = colors;
        this.cutOut = cutOut;
        this.direct = direct;
        this.row = new int[samples.width() * samples.components()];
        this.last = new int[samples.components()];
        this.components = new float[samples.components()];
        this.decoded = new float[samples.components()][samples.max() + 1];
        for (int c = 0; c < decoded.length; c++) {
            float least = decode[2 * c];
            float step = (decode[2 * c + 1] - least) / samples.max();
            for (int value = 0; value <= samples.max(); value++) {
                decoded[c][value] = least + value * step;
            }
        }
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
        if (direct) {
            samples.colors(y, argb);
            return;
        }
        samples.row(y, row);
        for (int x = 0; x < samples.width(); x++) {
            argb[x] = color(x * samples.components());
        }
    }

    private int color(int from) {
        boolean same = hasLast;
        for (int c = 0; c < last.length; c++) {
            same &= last[c] == row[from + c];
            last[c] = row[from + c];
        }
        if (!same) {
            hasLast = true;
            for (int c = 0; c < last.length; c++) {
                components[c] = decoded[c][last[c]];
            }
            lastColor = isCutOut() ? 0 : OPAQUE | colors.rgb(components);
        }
        return lastColor;
    }

    private boolean isCutOut() {
        if (cutOut.isEmpty()) {
            return false;
        }
        int[] range = cutOut.get();
        for (int c = 0; c < last.length; c++) {
            if (last[c] < range[2 * c] || last[c] > range[2 * c + 1]) {
                return false;
            }
        }
        return true;
    }
}
