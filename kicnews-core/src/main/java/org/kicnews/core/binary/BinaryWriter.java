package org.kicnews.core.binary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.kicnews.core.text.WellFormedText;

/** Writes values as {@link BinaryReader} reads them. */
public final class BinaryWriter {
    private final DataOutputStream out;

    /**
     * A writer to a stream.
     *
     * @param out takes the bytes; neither flushed nor closed
     */
    public BinaryWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes a value of a collection. */
    public interface Each<T> {

        /** Writes the value. */
        void write(T value) throws IOException;
    }

    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    public void longNumber(long value) throws IOException {
        out.writeLong(value);
    }

    public void fraction(double value) throws IOException {
        out.writeDouble(value);
    }

    public void flag(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    public void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    /** Writes a text in UTF-8, {@linkplain WellFormedText well-formed}. */
    public void text(String value) throws IOException {
        bytes(WellFormedText.of(value).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes how many values there are, and each. */
    public <T> void list(Collection<T> values, Each<? super T> each) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value);
        }
    }

    /** Writes whether a value is there, and the value. */
    public <T> void optional(Optional<T> value, Each<? super T> present) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            present.write(value.get());
        }
    }
}
