package org.kicnews.importer.docx.part;

import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.spi.Limits;

/**
 * How much of a file is read at most. A newsletter stays far below; what exceeds them is damaged or hostile.
 *
 * @param partBytes the most bytes of one unpacked part
 * @param packageBytes the most bytes of all unpacked parts together
 * @param entries the most entries of the container
 * @param inflateRatio the smallest ratio of packed to unpacked bytes
 * @param depth the deepest nesting of XML elements
 * @param embedding how often files may be embedded in each other
 */
public record PartLimits(
        long partBytes, long packageBytes, int entries, double inflateRatio, int depth, int embedding) {

    /** A part that unpacks to less than this is harmless whatever its ratio is; blank pictures pack very well. */
    static final long RATIO_GRACE_BYTES = 1L << 20;

    /** More entries than the pictures of a thousand pages. */
    static final int MOST_ENTRIES = 10_000;

    /** A document inside a document inside a document is more than anybody made by hand. */
    static final int DEEPEST_EMBEDDING = 4;

    /** The limits for an original. */
    public static PartLimits of(Limits limits) {
        return new PartLimits(
                limits.partBytes(),
                limits.unpackedBytes(),
                MOST_ENTRIES,
                1.0 / limits.ratio(),
                limits.nesting(),
                DEEPEST_EMBEDDING);
    }

    /** The limits for a file inside a file with these. */
    PartLimits embedded() throws LimitExceededException {
        if (embedding == 0) {
            throw new LimitExceededException(FindingReason.LIMIT_EMBEDDING, Integer.toString(DEEPEST_EMBEDDING));
        }
        return new PartLimits(partBytes, packageBytes, entries, inflateRatio, depth, embedding - 1);
    }
}
