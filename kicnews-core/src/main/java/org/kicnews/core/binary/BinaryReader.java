package org.kicnews.core.binary;

import java.io.DataInputStream;
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
    private final DataInputStream in;

    /** A reader of a stream, which is not closed. */
    public BinaryReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Reads a value of a collection. */
    public interface Each<T> {

        /** Reads the value. */
        T read() throws IOException;
    }

    public int number() throws IOException {
        return in.readInt();
    }

    public long longNumber() throws IOException {
        return in.readLong();
    }

    public double fraction() throws IOException {
        return in.readDouble();
    }

    public boolean flag() throws IOException {
        return in.readBoolean();
    }

    public byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("not a length: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    public String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public <T> List<T> list(Each<? extends T> each) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(each.read());
        }
        return values;
    }

    public <T> Optional<T> optional(Each<? extends T> present) throws IOException {
        return in.readBoolean() ? Optional.of(present.read()) : Optional.empty();
    }
}
