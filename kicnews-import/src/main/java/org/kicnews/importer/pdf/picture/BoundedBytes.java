package org.kicnews.importer.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Collects bytes up to a limit and stops whoever writes more. */
final class BoundedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;

    BoundedBytes(long limit) {
        this.limit = limit;
    }

    @Override
    public void write(int value) throws IOException {
        if (bytes.size() >= limit) {
            throw new FullException();
        }
        bytes.write(value);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        int room = (int) Math.min(length, limit - bytes.size());
        bytes.write(from, offset, room);
        if (room < length) {
            throw new FullException();
        }
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** The limit was reached; what was written until then is there. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
