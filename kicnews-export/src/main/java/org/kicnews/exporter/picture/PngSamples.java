package org.kicnews.exporter.picture;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The samples of a PNG as a zlib stream of the same bytes on every machine. */
public final class PngSamples {
    private static final int BUFFER = 64 * 1024;

    private PngSamples() {}

    /** Writes the rows of a picture. */
    public interface Rows {

        /** Writes each row with the number of its filter before it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * The rows, compressed.
     *
     * @param level how hard to compress, from 1 to 9
     */
    public static byte[] deflated(int level, Rows rows) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(data, new Deflater(level), BUFFER, true)) {
            rows.write(deflater);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return data.toByteArray();
    }
}
