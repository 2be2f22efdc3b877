package org.kicnews.importer.png;

import java.io.IOException;
import java.io.OutputStream;

/** The filters of the rows of a PNG (ISO/IEC 15948, 9); each row gets the one that makes its sum of signed bytes smallest. */
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
        boolean first = i < distance;
        return predicted(
                filter, first ? 0 : line[i - distance] & 0xff, above[i] & 0xff, first ? 0 : above[i - distance] & 0xff);
    }

    /**
     * Undoes the filters of a picture's rows.
     *
     * @param rows the rows, each with the number of its filter before it; the filters are undone in place
     * @param stride the bytes of a row, without that number
     * @param distance the bytes of a pixel
     * @return whether there are only filters that exist; otherwise the rows are of no use
     */
    static boolean undo(byte[] rows, int stride, int distance) {
        byte[] nothing = new byte[1 + stride];
        for (int at = 0; at < rows.length; at += 1 + stride) {
            int filter = rows[at];
            if (filter < NONE || filter > PAETH) {
                return false;
            }
            if (filter != NONE) {
                boolean first = at == 0;
                undo(filter, rows, at + 1, first ? nothing : rows, first ? 1 : at - stride, stride, distance);
            }
        }
        return true;
    }

    private static void undo(int filter, byte[] rows, int from, byte[] above, int fromAbove, int stride, int distance) {
        for (int i = 0; i < stride; i++) {
            int left = i < distance ? 0 : rows[from + i - distance] & 0xff;
            int up = above[fromAbove + i] & 0xff;
            int upLeft = i < distance ? 0 : above[fromAbove + i - distance] & 0xff;
            rows[from + i] += (byte) predicted(filter, left, up, upLeft);
        }
    }

    private static int predicted(int filter, int left, int up, int upLeft) {
        return switch (filter) {
            case NONE -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> paeth(left, up, upLeft);
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
