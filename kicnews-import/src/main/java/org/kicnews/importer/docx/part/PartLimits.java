package org.kicnews.importer.docx.part;

/**
 * How much of a file is read at most. A newsletter stays far below; what exceeds them is damaged or hostile.
 *
 * @param partBytes the most bytes of one unpacked part
 * @param xmlBytes the most bytes of one unpacked part of XML
 * @param packageBytes the most bytes of all unpacked parts together
 * @param entries the most entries of the container
 * @param inflateRatio the smallest ratio of packed to unpacked bytes
 * @param depth the deepest nesting of XML elements
 * @param embedding how often files may be embedded in each other
 */
public record PartLimits(
        long partBytes, long xmlBytes, long packageBytes, int entries, double inflateRatio, int depth, int embedding) {

    /** A part that unpacks to less than this is harmless whatever its ratio is; blank pictures pack very well. */
    static final long RATIO_GRACE_BYTES = 1L << 20;

    /**
     * The limits for originals. 256 MB is twice the largest picture that Word takes; 64 MB of XML are
     * some thousand pages; a ratio of 0.01 is what POI holds
     * to be a bomb; Word itself refuses XML nested deeper than a few hundred elements.
     */
    public static PartLimits usual() {
        return new PartLimits(256L << 20, 64L << 20, 1L << 30, 10_000, 0.01, 1_000, 4);
    }

    /** The limits for a file inside a file with these. */
    PartLimits embedded() throws LimitExceededException {
        if (embedding == 0) {
            throw new LimitExceededException("files in files", "4");
        }
        return new PartLimits(partBytes, xmlBytes, packageBytes, entries, inflateRatio, depth, embedding - 1);
    }
}
