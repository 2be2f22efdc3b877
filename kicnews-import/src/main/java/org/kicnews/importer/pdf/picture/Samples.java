package org.kicnews.importer.pdf.picture;

import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/**
 * The unpacked samples of a picture (ISO 32000-2, 8.9.5.2): rows from the top, each beginning at a byte.
 *
 * @param data the bytes; not to be changed
 * @param width the width in pixels
 * @param height the height in pixels
 * @param components how many samples a pixel has
 * @param bits the bits of a sample: 1, 2, 4, 8 or 16
 * @param colorSpace what the samples mean
 * @param complete whether the file had all of them; the rest is 0
 */
record Samples(
        byte[] data, int width, int height, int components, int bits, PDColorSpace colorSpace, boolean complete) {

    /** The bytes of a row. */
    int stride() {
        return (width * components * bits + 7) / 8;
    }

    /**
     * Unpacks a row.
     *
     * @param samples takes width × components samples, 16 bits reduced to 8
     */
    void row(int y, int[] samples) {
        int from = y * stride();
        int count = width * components;
        switch (bits) {
            case 8 -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = data[from + i] & 0xff;
                }
            }
            case 16 -> {
                for (int i = 0; i < count; i++) {
                    samples[i] = data[from + 2 * i] & 0xff;
                }
            }
            default -> {
                int mask = (1 << bits) - 1;
                for (int i = 0; i < count; i++) {
                    int bit = i * bits;
                    samples[i] = data[from + bit / 8] >> (8 - bits - bit % 8) & mask;
                }
            }
        }
    }

    /** The largest value that {@link #row} gives. */
    int max() {
        return bits == 16 ? 255 : (1 << bits) - 1;
    }
}
