package org.kicnews.importer.pdf.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/** Checks the sizes that compressed picture data declares for itself, before a decoder takes memory for them. */
final class CodedSize {

    /** The segments of JBIG2 that begin with the width and height of a region (ITU-T T.88, 7.3). */
    private static final Set<Integer> JBIG2_REGIONS = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43);

    private static final int JBIG2_PAGE = 48;
    private static final int JBIG2_UNKNOWN_LENGTH = -1;

    /** A page whose height is not known in advance. */
    private static final int JBIG2_UNKNOWN_HEIGHT = -1;

    /** The marker with the size of a JPEG 2000 picture (ITU-T T.800, A.5.1), with the one that precedes it. */
    private static final int JPX_START_AND_SIZE = 0xFF4FFF51;

    private CodedSize() {}

    /**
     * Checks every page and region of JBIG2 data as it stands in a PDF.
     *
     * @throws PictureException if one is too large
     */
    static void checkJbig2(PixelLimits limits, byte[] data) throws PictureException {
        ByteBuffer in = ByteBuffer.wrap(data);
        try {
            while (in.hasRemaining()) {
                int number = in.getInt();
                int flags = in.get() & 0xff;
                skipReferences(in, number);
                in.position(in.position() + ((flags & 0x40) != 0 ? 4 : 1));
                int length = in.getInt();
                int type = flags & 0x3f;
                if (type == JBIG2_PAGE || JBIG2_REGIONS.contains(type)) {
                    long width = in.getInt(in.position()) & 0xffffffffL;
                    int height = in.getInt(in.position() + 4);
                    boolean unknown = type == JBIG2_PAGE && height == JBIG2_UNKNOWN_HEIGHT;
                    limits.check(width, unknown ? 1 : height & 0xffffffffL);
                }
                if (length == JBIG2_UNKNOWN_LENGTH) {
                    return;
                }
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The data ends early; the decoder takes no more than what was checked until here.
        }
    }

    /**
     * Checks the size of a JPEG 2000 picture.
     *
     * @throws PictureException if it is too large
     */
    static void checkJpeg2000(PixelLimits limits, byte[] data) throws PictureException {
        ByteBuffer in = ByteBuffer.wrap(data);
        for (int at = 0; at + 24 <= data.length; at++) {
            if (in.getInt(at) == JPX_START_AND_SIZE) {
                long width = in.getInt(at + 8) & 0xffffffffL;
                long height = in.getInt(at + 12) & 0xffffffffL;
                limits.check(width - (in.getInt(at + 16) & 0xffffffffL), height - (in.getInt(at + 20) & 0xffffffffL));
                return;
            }
        }
    }

    private static void skipReferences(ByteBuffer in, int number) {
        int count = (in.get(in.position()) & 0xff) >> 5;
        if (count == 7) {
            count = in.getInt() & 0x1fffffff;
            in.position(in.position() + (count + 8) / 8);
        } else {
            in.get();
        }
        long segment = number & 0xffffffffL;
        int size = segment <= 256 ? 1 : segment <= 65536 ? 2 : 4;
        in.position(Math.addExact(in.position(), Math.multiplyExact(count, size)));
    }
}
