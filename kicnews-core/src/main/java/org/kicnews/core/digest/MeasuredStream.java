package org.kicnews.core.digest;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A stream whose size and hash are told once it is closed. */
public final class MeasuredStream extends FilterOutputStream {
    private final MessageDigest digest;
    private final Whole whole;
    private long size;
    private boolean open = true;

    /** Takes what is to know of the bytes when all are written. */
    public interface Whole {

        /**
         * All bytes are written.
         *
         * @param size how many
         * @param sha256 their SHA-256, 64 lower-case hexadecimal digits
         */
        void written(long size, String sha256);
    }

    /**
     * Measures what goes to a stream.
     *
     * @param out takes the bytes; closed with this
     */
    public MeasuredStream(OutputStream out, Whole whole) {
        this(out, whole, Sha256.digest());
    }

    private MeasuredStream(OutputStream out, Whole whole, MessageDigest digest) {
        super(new BufferedOutputStream(new DigestOutputStream(out, digest)));
        this.whole = whole;
        this.digest = digest;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            super.close();
            whole.written(size, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
