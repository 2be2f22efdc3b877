package org.kicnews.exporter.zip;

import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A piece of an entry's content, compressed while it is written. What stands before it need not be known yet: it refers to
 * nothing outside itself, and ends at a whole byte (RFC 1951, 3.2.4). Only compressed data is held.
 */
public final class Piece extends OutputStream {
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final CRC32 checksum = new CRC32();
    private final DeflaterOutputStream deflater;
    private long size;
    private boolean ended;

    /** An empty piece. */
    public Piece() throws IOException {
        deflater = Deflated.stream(compressed, JZlib.MAX_WBITS);
    }

    /** A piece of known content. */
    public static Piece of(byte[] content) throws IOException {
        Piece piece = new Piece();
        piece.write(content, 0, content.length);
        return piece;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        if (ended) {
            throw new IOException("The piece has ended.");
        }
        checksum.update(content, offset, length);
        size += length;
        deflater.write(content, offset, length);
    }

    /** Ends the piece and gives its compressed data, whose last block is not the last of the entry. */
    byte[] end() throws IOException {
        if (!ended) {
            // Not before: a stream of this kind would flush after every write.
            deflater.setSyncFlush(true);
            deflater.flush();
            ended = true;
        }
        return compressed.toByteArray();
    }

    /** How many bytes were written. */
    long size() {
        return size;
    }

    /** The CRC-32 of what was written. */
    long checksum() {
        return checksum.getValue();
    }
}
