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

    /**
     * Unpacks a row of three components of 8 or 16 bits, which are taken for red, green and blue.
     *
     * @param argb takes the pixels as 0xFFRRGGBB
     */
    void colors(int y, int[] argb) {
        int step = bits / 8;
        int at = y * stride();
        for (int x = 0; x < width; x++, at += 3 * step) {
            argb[x] = 0xFF000000 | (data[at] & 0xff) << 16 | (data[at + step] & 0xff) << 8 | data[at + 2 * step] & 0xff;
        }
    }

    /** The largest value that {@link #row} gives. */
    int max() {
        return bits == 16 ? 255 : (1 << bits) - 1;
    }
}
