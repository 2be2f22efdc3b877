package org.kicnews.importer.pdf.page;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in one array, for PDFBox's parser. It looks at most bytes before it takes them, which steps back and forth in
 * PDFBox's own buffers, made of chunks, and is nothing here.
 */
final class ContentBytes implements RandomAccessRead {
    private static final int END = -1;

    private final byte[] bytes;
    private int position;
    private boolean closed;

    /** The bytes, which must not change any more. */
    ContentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xff : END;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (position == bytes.length) {
            return END;
        }
        int read = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, read);
        position += read;
        return read;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xff : END;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("before the first byte: " + place);
        }
        position = (int) Math.min(place, bytes.length);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position == bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
