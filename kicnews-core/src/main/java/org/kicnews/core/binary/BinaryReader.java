package org.kicnews.core.binary;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link BinaryWriter} wrote, in the same order. Every method throws {@link EOFException} where the data was cut
 * off.
 */
public final class BinaryReader {
    /** What is longer is not trusted to be there before it was seen, in bytes. */
    private static final int TRUSTED = 1 << 16;

    private final InputStream in;
    private final byte[] number = new byte[Long.BYTES];

    /** A reader of a stream, which is not closed. */
    public BinaryReader(InputStream in) {
        this.in = in;
    }

    /** Reads a value of a collection. */
    public interface Each<T> {

        /** Reads the value. */
        T read() throws IOException;
    }

    public int number() throws IOException {
        fill(number, Integer.BYTES);
        return number[0] << 24 | (number[1] & 0xFF) << 16 | (number[2] & 0xFF) << 8 | number[3] & 0xFF;
    }

    public long longNumber() throws IOException {
        long high = number();
        return high << Integer.SIZE | Integer.toUnsignedLong(number());
    }

    public double fraction() throws IOException {
        return Double.longBitsToDouble(longNumber());
    }

    public boolean flag() throws IOException {
        int flag = in.read();
        if (flag < 0) {
            throw new EOFException();
        }
        return flag != 0;
    }

    public byte[] bytes() throws IOException {
        int length = number();
        if (length < 0) {
            throw new IOException("not a length: " + length);
        }
        if (length <= TRUSTED) {
            byte[] bytes = new byte[length];
            fill(bytes, length);
            return bytes;
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private void fill(byte[] bytes, int length) throws IOException {
        if (in.readNBytes(bytes, 0, length) < length) {
            throw new EOFException();
        }
    }

    public String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public <T> List<T> list(Each<? extends T> each) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            values.add(each.read());
        }
        return values;
    }

    public <T> Optional<T> optional(Each<? extends T> present) throws IOException {
        return flag() ? Optional.of(present.read()) : Optional.empty();
    }
}
