package org.kicnews.core.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks of a PNG file (ISO/IEC 15948, 5.3) in memory; the same bytes everywhere. */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Bytes of the header's data (11.2.2). */
    private static final int HEADER = 13;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** What a sample stands for, with its number (11.2.2). */
    public enum Colours {
        GREY(0),
        RGB(2),
        PALETTE(3),
        GREY_ALPHA(4),
        RGB_ALPHA(6);

        private final int number;

        Colours(int number) {
            this.number = number;
        }
    }

    /**
     * A file with its header; rows go from the top to the bottom, not interlaced.
     *
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param depth bits of a sample: 1, 2, 4 or 8
     */
    public PngFile(int width, int height, int depth, Colours colours) {
        out.writeBytes(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(HEADER)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colours.number)
                        .array());
    }

    /** Adds a chunk. */
    public PngFile chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return this;
    }

    /**
     * Adds the picture itself, and ends the file.
     *
     * @param samples the rows, each with the number of its filter before it, as a zlib stream
     * @return the file
     */
    public byte[] end(byte[] samples) {
        chunk("IDAT", samples).chunk("IEND", new byte[0]);
        return out.toByteArray();
    }
}
