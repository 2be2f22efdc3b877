package org.kicnews.importer.docx.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kicnews.core.finding.FindingReason;

/** Counts the bytes that come out of an entry and stops when there are more than the limits allow. */
final class BoundedStream extends FilterInputStream {
    private final PartLimits limits;
    private final long packedSize;
    private long unpacked;

    /** Bounds a stream. The packed size is negative where it is not known. */
    BoundedStream(InputStream stream, long packedSize, PartLimits limits) {
        super(stream);
        this.packedSize = packedSize;
        this.limits = limits;
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
        if (unpacked > limits.partBytes()) {
            throw new LimitExceededException(FindingReason.LIMIT_UNPACKED, (limits.partBytes() >> 20) + " MB");
        }
        if (unpacked > PartLimits.RATIO_GRACE_BYTES
                && packedSize >= 0
                && packedSize < unpacked * limits.inflateRatio()) {
            throw new LimitExceededException(
                    FindingReason.LIMIT_RATIO, Long.toString(Math.round(1 / limits.inflateRatio())));
        }
    }
}
