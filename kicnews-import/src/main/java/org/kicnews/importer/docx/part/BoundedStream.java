package org.kicnews.importer.docx.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kicnews.core.finding.FindingReason;

/** Counts the bytes that come out of an entry and stops when there are more than the limits allow. */
final class BoundedStream extends FilterInputStream {
    private final Budget budget;
    private final long packedSize;
    private final long most;
    private long unpacked;

    /**
     * Bounds a stream.
     *
     * @param packedSize the packed size; negative where it is not known
     * @param most the most bytes that may come out
     * @param budget what is left for the whole file
     */
    BoundedStream(InputStream stream, long packedSize, long most, Budget budget) {
        super(stream);
        this.packedSize = packedSize;
        this.most = most;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > most) {
            throw new LimitExceededException(FindingReason.LIMIT_UNPACKED, (most >> 20) + " MB");
        }
        budget.take(bytes);
        if (unpacked > PartLimits.RATIO_GRACE_BYTES
                && packedSize >= 0
                && packedSize < unpacked * budget.limits().inflateRatio()) {
            throw new LimitExceededException(
                    FindingReason.LIMIT_RATIO,
                    Long.toString(Math.round(1 / budget.limits().inflateRatio())));
        }
    }
}
