package org.kicnews.importer.pdf.picture;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the markers of a JPEG file say (ITU-T T.81, annex B).
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param components how many components a pixel has
 * @param bits the bits of a component
 * @param process the coding process: 0 baseline, 1 extended, 2 progressive; others are rare and rarely shown
 * @param adobeTransform the colour transform of an Adobe marker: 0 none, 1 YCbCr, 2 YCCK
 * @param complete whether the end marker is there
 */
record JpegHeader(
        int width, int height, int components, int bits, int process, OptionalInt adobeTransform, boolean complete) {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int ADOBE = 0xEE;

    private static final int PROGRESSIVE = 2;

    /** How far before the end of the data the end marker may stand; some producers put blanks behind it. */
    private static final int TRAILING_BYTES = 64;

    /** Reads the header; empty where the data is no JPEG or has no picture. */
    static Optional<JpegHeader> of(byte[] data) {
        if (data.length < 4 || (data[0] & 0xff) != 0xff || (data[1] & 0xff) != START_OF_IMAGE) {
            return Optional.empty();
        }
        OptionalInt adobe = OptionalInt.empty();
        Optional<JpegHeader> frame = Optional.empty();
        int at = 2;
        while (at + 4 <= data.length) {
            if ((data[at] & 0xff) != 0xff) {
                return Optional.empty();
            }
            int marker = data[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            int length = word(data, at + 2);
            if (marker == START_OF_SCAN) {
                OptionalInt transform = adobe;
                return frame.map(header -> header.finished(transform, endsWell(data)));
            }
            if (length < 2 || at + 2 + length > data.length) {
                return Optional.empty();
            }
            if (isFrame(marker) && length >= 8) {
                frame = Optional.of(new JpegHeader(
                        word(data, at + 7),
                        word(data, at + 5),
                        data[at + 9] & 0xff,
                        data[at + 4] & 0xff,
                        marker - FIRST_FRAME,
                        OptionalInt.empty(),
                        false));
            } else if (marker == ADOBE && length >= 14 && data[at + 4] == 'A' && data[at + 5] == 'd') {
                adobe = OptionalInt.of(data[at + 15] & 0xff);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Whether every browser and e-book reader shows it, with the colours that are meant. */
    boolean isWidelyShown() {
        return complete
                && bits == 8
                && process <= PROGRESSIVE
                && (components == 1 || components == 3)
                && width > 0
                && height > 0;
    }

    private JpegHeader finished(OptionalInt transform, boolean ends) {
        return new JpegHeader(width, height, components, bits, process, transform, ends);
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLES;
    }

    private static boolean endsWell(byte[] data) {
        for (int i = data.length - 2; i >= Math.max(0, data.length - TRAILING_BYTES); i--) {
            if ((data[i] & 0xff) == 0xff && (data[i + 1] & 0xff) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int word(byte[] data, int at) {
        return (data[at] & 0xff) << 8 | data[at + 1] & 0xff;
    }
}
