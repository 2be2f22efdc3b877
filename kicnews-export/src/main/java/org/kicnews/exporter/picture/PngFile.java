package org.kicnews.exporter.picture;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes PNG (ISO/IEC 15948) in memory, chunk by chunk; the same bytes everywhere. */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BUFFER = 64 * 1024;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes the rows of a picture. */
    public interface Rows {

        /** Writes each row with the number of its filter before it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file with its header; 8 bits a sample, rows from the top to the bottom.
     *
     * @param colours the type of its colours: 0 grey, 2 colour, 3 palette, and 4 more for transparency
     */
    public PngFile(int width, int height, int colours) {
        out.writeBytes(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) colours)
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
     * @param level how hard to compress, from 1 to 9
     * @return the file
     */
    public byte[] end(int level, Rows rows) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(data, new Deflater(level), BUFFER, true)) {
            rows.write(deflater);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        chunk("IDAT", data.toByteArray()).chunk("IEND", new byte[0]);
        return out.toByteArray();
    }
}
