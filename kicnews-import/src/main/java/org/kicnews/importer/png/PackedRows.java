package org.kicnews.importer.png;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The rows of a picture as a PNG holds them: each with the number of its filter before it, all of them as one zlib
 * stream (ISO/IEC 15948, 9 and 10). Other formats hold them in the same way.
 */
public final class PackedRows {
    private final byte[] packed;
    private final byte[] rows;
    private final int stride;

    private PackedRows(byte[] packed, byte[] rows, int stride) {
        this.packed = packed;
        this.rows = rows;
        this.stride = stride;
    }

    /**
     * Opens a stream.
     *
     * @param stream the zlib stream; what follows it is left aside
     * @param stride the bytes of a row, without the number of its filter
     * @param height how many rows there are, at least 1
     * @param distance the bytes of a pixel, at least 1
     * @return the rows; empty where the stream is damaged or holds anything else than these rows
     */
    public static Optional<PackedRows> of(byte[] stream, int stride, int height, int distance) {
        byte[] rows = new byte[Math.multiplyExact(1 + stride, height)];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(stream);
            // The second call sees whether anything follows, and checks the sum.
            boolean whole = inflater.inflate(rows) == rows.length && inflater.inflate(new byte[1]) == 0;
            if (!whole || !inflater.finished() || !RowFilter.undo(rows, stride, distance)) {
                return Optional.empty();
            }
            return Optional.of(new PackedRows(Arrays.copyOf(stream, (int) inflater.getBytesRead()), rows, stride));
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** The zlib stream, without what may follow it; not to be changed. */
    public byte[] packed() {
        return packed;
    }

    /** A byte of a row, without its filter. */
    public int get(int y, int x) {
        return rows[y * (1 + stride) + 1 + x] & 0xff;
    }

    /** Whether a row is the same as the one above it. */
    public boolean repeats(int y) {
        int from = y * (1 + stride) + 1;
        return y > 0 && Arrays.equals(rows, from, from + stride, rows, from - 1 - stride, from - 1);
    }
}
