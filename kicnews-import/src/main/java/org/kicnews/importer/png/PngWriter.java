package org.kicnews.importer.png;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes pixels as PNG (ISO/IEC 15948): 8 bits a channel, with alpha where any pixel is not opaque. */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;

    /** The filter that writes each byte as the difference to the pixel before it (9.2). */
    private static final byte FILTER_SUB = 1;

    private PngWriter() {}

    /**
     * Writes a picture.
     *
     * @param argb the pixels row by row, each as 0xAARRGGBB, not premultiplied
     */
    public static byte[] write(int[] argb, int width, int height) {
        boolean opaque = isOpaque(argb);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            png.write(SIGNATURE);
            chunk(
                    png,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put((byte) 8)
                            .put(opaque ? RGB : RGBA)
                            .array());
            chunk(png, "IDAT", deflated(argb, width, height, opaque ? 3 : 4));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return png.toByteArray();
    }

    private static boolean isOpaque(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 0xff) {
                return false;
            }
        }
        return true;
    }

    private static byte[] deflated(int[] argb, int width, int height, int channels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] line = new byte[1 + width * channels];
        line[0] = FILTER_SUB;
        try (DeflaterOutputStream out = new DeflaterOutputStream(
                bytes, new Deflater(JZlib.Z_DEFAULT_COMPRESSION, JZlib.MAX_WBITS), BUFFER_BYTES, true)) {
            for (int y = 0; y < height; y++) {
                int left = 0;
                for (int x = 0; x < width; x++) {
                    int pixel = argb[y * width + x];
                    int at = 1 + x * channels;
                    line[at] = (byte) ((pixel >> 16) - (left >> 16));
                    line[at + 1] = (byte) ((pixel >> 8) - (left >> 8));
                    line[at + 2] = (byte) (pixel - left);
                    if (channels == 4) {
                        line[at + 3] = (byte) ((pixel >>> 24) - (left >>> 24));
                    }
                    left = pixel;
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
