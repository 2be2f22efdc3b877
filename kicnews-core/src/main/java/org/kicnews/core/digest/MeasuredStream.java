package org.kicnews.core.digest;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A stream whose size and hash are known once it is closed. */
public final class MeasuredStream extends FilterOutputStream {
    private final MessageDigest digest;
    private String sha256 = "";
    private long size;

    /**
     * Measures what goes to a stream.
     *
     * @param out takes the bytes; closed with this
     */
    public MeasuredStream(OutputStream out) {
        this(out, Sha256.digest());
    }

    private MeasuredStream(OutputStream out, MessageDigest digest) {
        super(new BufferedOutputStream(new DigestOutputStream(out, digest)));
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
        if (sha256.isEmpty()) {
            super.close();
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
    }

    /** How many bytes were written. */
    public long size() {
        return size;
    }

    /** The SHA-256 of the bytes, 64 lower-case hexadecimal digits; empty before the stream is closed. */
    public String sha256() {
        return sha256;
    }
}
