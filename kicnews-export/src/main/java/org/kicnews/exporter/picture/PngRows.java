package org.kicnews.exporter.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/** Reads the rows of a PNG, one after the other, as samples of 8 bits; colours of a palette become what they stand for. */
final class PngRows implements Closeable {
    private static final int SIGNATURE = 8;
    private static final int PALETTE = 3;

    /** What says how colours are meant. */
    private static final Set<String> COLOUR_CHUNKS = Set.of("cHRM", "gAMA", "iCCP", "sRGB");

    private final Map<String, byte[]> colourChunks = new TreeMap<>();
    private final DataInputStream data;
    private final int width;
    private final int depth;
    private final int type;
    private final int bitsOfPixel;
    private byte[] palette = new byte[0];
    private byte[] opacities = new byte[0];
    private byte[] above;

    /**
     * Begins to read a file.
     *
     * @throws RuntimeException of some kind where the file is damaged, or its rows are interlaced or have one colour that
     *     means transparency
     */
    PngRows(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        width = in.getInt(16);
        depth = in.get(24);
        type = in.get(25);
        if (in.get(28) != 0) {
            throw new IllegalArgumentException("an interlaced picture");
        }
        int at = SIGNATURE;
        while (at + 12 <= file.length) {
            int length = in.getInt(at);
            String name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            byte[] content = new byte[Math.min(length, file.length)];
            in.get(at + 8, content);
            if (name.equals("IDAT")) {
                compressed.writeBytes(content);
            } else if (name.equals("PLTE")) {
                palette = content;
            } else if (name.equals("tRNS")) {
                opacities = content;
            } else if (COLOUR_CHUNKS.contains(name)) {
                colourChunks.put(name, content);
            }
            at += 12 + length;
        }
        if (opacities.length > 0 && type != PALETTE) {
            throw new IllegalArgumentException("a colour that means transparency");
        }
        bitsOfPixel = depth * samples(type);
        above = new byte[(int) (((long) width * bitsOfPixel + 7) / 8)];
        data = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(compressed.toByteArray())));
    }

    private static int samples(int type) {
        return switch (type) {
            case 0, PALETTE -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new IllegalArgumentException("colours of type " + type);
        };
    }

    /** How many samples of 8 bits a pixel has: grey or three colours, and opacity. */
    int channels() {
        return type == PALETTE ? opacities.length > 0 ? 4 : 3 : samples(type);
    }

    /** The chunks that say how colours are meant, by name. */
    Map<String, byte[]> colourChunks() {
        return colourChunks;
    }

    /** Reads a row. */
    byte[] next() throws IOException {
        int filter = data.readUnsignedByte();
        byte[] row = new byte[above.length];
        data.readFully(row);
        unfilter(row, filter);
        above = row;
        return depth == 8 && type != PALETTE ? row : samples(row);
    }

    private void unfilter(byte[] row, int filter) {
        int step = Math.max(1, bitsOfPixel / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> throw new IllegalArgumentException("a row with filter " + filter);
                    };
        }
    }

    /** The neighbour that is nearest to left plus above minus corner (ISO/IEC 15948, 9.4). */
    static int paeth(int left, int up, int corner) {
        int expected = left + up - corner;
        int toLeft = Math.abs(expected - left);
        int toUp = Math.abs(expected - up);
        int toCorner = Math.abs(expected - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private byte[] samples(byte[] row) {
        int channels = channels();
        int count = width * samples(type);
        byte[] samples = new byte[width * channels];
        for (int i = 0; i < count; i++) {
            if (depth == 16) {
                samples[i] = row[2 * i];
            } else if (type == PALETTE) {
                colour(bits(row, i), samples, i * channels);
            } else {
                samples[i] = (byte) (bits(row, i) * 255 / ((1 << depth) - 1));
            }
        }
        return samples;
    }

    private void colour(int index, byte[] samples, int at) {
        System.arraycopy(palette, 3 * index, samples, at, 3);
        if (opacities.length > 0) {
            samples[at + 3] = index < opacities.length ? opacities[index] : (byte) 0xFF;
        }
    }

    private int bits(byte[] row, int index) {
        int bit = index * depth;
        return row[bit / 8] >> 8 - depth - bit % 8 & (1 << depth) - 1;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
