package org.kicnews.importer.png;

import java.io.IOException;
import java.io.OutputStream;

/** Filters the rows of a PNG, each with the filter that makes the sum of its bytes, taken as signed, smallest. */
final class RowFilter {
    private static final int NONE = 0;
    private static final int PAETH = 4;

    private final int distance;
    private final byte[] filtered;
    private byte[] line;
    private byte[] above;

    /**
     * @param length the bytes of a row
     * @param distance the bytes of a pixel
     */
    RowFilter(int length, int distance) {
        this.distance = distance;
        this.line = new byte[length];
        this.above = new byte[length];
        this.filtered = new byte[length + 1];
    }

    /** The row to fill in next. */
    byte[] next() {
        byte[] free = above;
        above = line;
        line = free;
        return line;
    }

    /** Writes the row that was filled in. */
    void write(OutputStream out) throws IOException {
        int best = NONE;
        long least = Long.MAX_VALUE;
        for (int filter = NONE; filter <= PAETH; filter++) {
            long sum = sum(filter, least);
            if (sum < least) {
                least = sum;
                best = filter;
            }
        }
        filtered[0] = (byte) best;
        for (int i = 0; i < line.length; i++) {
            filtered[i + 1] = (byte) (line[i] - predicted(best, i));
        }
        out.write(filtered);
    }

    private long sum(int filter, long enough) {
        long sum = 0;
        for (int i = 0; i < line.length && sum < enough; i++) {
            sum += Math.abs((byte) (line[i] - predicted(filter, i)));
        }
        return sum;
    }

    private int predicted(int filter, int i) {
        int left = i < distance ? 0 : line[i - distance] & 0xff;
        return switch (filter) {
            case NONE -> 0;
            case 1 -> left;
            case 2 -> above[i];
            case 3 -> (left + (above[i] & 0xff)) / 2;
            default -> paeth(left, above[i] & 0xff, i < distance ? 0 : above[i - distance] & 0xff);
        };
    }

    private static int paeth(int left, int up, int upLeft) {
        int estimate = left + up - upLeft;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toUpLeft = Math.abs(estimate - upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }
}
