package org.kicnews.exporter.picture;

import java.io.IOException;
import java.util.Arrays;

/**
 * The means of areas. Across, an old pixel is as wide as there are new ones and a new pixel as there are old ones, so that
 * all borders fall on whole numbers; down likewise. Colours count as much as they are opaque.
 */
final class Reduction {
    private final int oldWidth;
    private final int oldHeight;
    private final int width;
    private final int height;
    private final int channels;
    private final long[] sums;
    private long[] line = new long[0];
    private int left;

    Reduction(int oldWidth, int oldHeight, int width, int height, int channels) {
        this.oldWidth = oldWidth;
        this.oldHeight = oldHeight;
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.sums = new long[width * channels];
    }

    /** The next new row, for which old ones are read. */
    byte[] next(PngRows rows) throws IOException {
        Arrays.fill(sums, 0);
        int open = oldHeight;
        while (open > 0) {
            if (left == 0) {
                line = across(rows.next());
                left = height;
            }
            int part = Math.min(open, left);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += line[i] * part;
            }
            open -= part;
            left -= part;
        }
        return means();
    }

    private long[] across(byte[] old) {
        long[] reduced = new long[width * channels];
        int at = 0;
        int open = oldWidth;
        for (int x = 0; x < oldWidth; x++) {
            int rest = width;
            while (rest > 0) {
                int part = Math.min(open, rest);
                add(old, x * channels, reduced, at * channels, part);
                rest -= part;
                open -= part;
                if (open == 0) {
                    at++;
                    open = oldWidth;
                }
            }
        }
        return reduced;
    }

    private void add(byte[] old, int from, long[] reduced, int to, int part) {
        boolean transparent = channels % 2 == 0;
        int opacity = transparent ? old[from + channels - 1] & 0xFF : 1;
        int colours = transparent ? channels - 1 : channels;
        for (int i = 0; i < colours; i++) {
            reduced[to + i] += (long) (old[from + i] & 0xFF) * opacity * part;
        }
        if (transparent) {
            reduced[to + colours] += (long) opacity * part;
        }
    }

    private byte[] means() {
        boolean transparent = channels % 2 == 0;
        long area = (long) oldWidth * oldHeight;
        byte[] means = new byte[sums.length];
        for (int i = 0; i < means.length; i++) {
            int pixel = i - i % channels;
            boolean colour = !transparent || i % channels < channels - 1;
            long weight = transparent && colour ? sums[pixel + channels - 1] : area;
            means[i] = (byte) (weight == 0 ? 0 : (sums[i] + weight / 2) / weight);
        }
        return means;
    }
}
