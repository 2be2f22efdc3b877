package org.kicnews.exporter.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the coefficients of blocks from a scan: all at once, or a band or a bit of them after the other. */
final class BlockReader {
    private static final int END_OF_BLOCK = 0;
    private static final int SIXTEEN_ZEROS = 15;

    private final ScanBits bits;
    private final boolean progressive;
    private final int first;
    private final int last;
    private final int before;
    private final int bit;
    private final int[] predictions;
    private int blocksWithoutBand;

    /**
     * Reads a scan.
     *
     * @param progressive whether it has a part of the coefficients only
     * @param first the first coefficient of the band, in zigzag order
     * @param last the last of them
     * @param before the bit that came before; 0 where none did
     * @param bit the lowest bit of the coefficients that the scan has
     * @param components how many components the picture has
     */
    BlockReader(ScanBits bits, boolean progressive, int first, int last, int before, int bit, int components) {
        this.bits = bits;
        this.progressive = progressive;
        this.first = first;
        this.last = last;
        this.before = before;
        this.bit = bit;
        this.predictions = new int[components];
    }

    /** Begins anew after a restart marker. */
    void restart() {
        bits.restart();
        Arrays.fill(predictions, 0);
        blocksWithoutBand = 0;
    }

    int end() {
        return bits.end();
    }

    /** Reads what the scan has of a block. */
    void read(Coefficients block, int start, int component, @Nullable HuffmanTable dc, @Nullable HuffmanTable ac) {
        if (!progressive) {
            mean(block, start, component, dc, 0);
            band(block, start, 1, Coefficients.BLOCK - 1, ac, 0);
        } else if (first == 0 && before == 0) {
            mean(block, start, component, dc, bit);
        } else if (first == 0) {
            block.set(start, block.get(start) | bits.next() << bit);
        } else if (before == 0) {
            band(block, start, first, last, ac, bit);
        } else {
            refine(block, start, ac);
        }
    }

    private void mean(Coefficients block, int start, int component, @Nullable HuffmanTable table, int shift) {
        predictions[component] += bits.signed(known(table).read(bits));
        block.set(start, predictions[component] << shift);
    }

    private void band(Coefficients block, int start, int from, int to, @Nullable HuffmanTable table, int shift) {
        if (blocksWithoutBand > 0) {
            blocksWithoutBand--;
            return;
        }
        for (int k = from; k <= to; k++) {
            int symbol = known(table).read(bits);
            int zeros = symbol >> 4;
            int size = symbol & 0xF;
            if (size == 0) {
                if (zeros < SIXTEEN_ZEROS) {
                    blocksWithoutBand = progressive ? (1 << zeros) + bits.next(zeros) - 1 : END_OF_BLOCK;
                    return;
                }
                k += SIXTEEN_ZEROS;
            } else {
                k += zeros;
                int value = bits.signed(size) << shift;
                if (k > to) {
                    throw new IllegalArgumentException("more coefficients than a band has");
                }
                block.set(start + k, value);
            }
        }
    }

    /** Adds a bit to the coefficients of a band (G.1.2.3). */
    private void refine(Coefficients block, int start, @Nullable HuffmanTable table) {
        int k = first;
        if (blocksWithoutBand == 0) {
            for (; k <= last; k++) {
                int symbol = known(table).read(bits);
                int zeros = symbol >> 4;
                int value = 0;
                if ((symbol & 0xF) != 0) {
                    value = bits.next() == 1 ? 1 << bit : -1 << bit;
                } else if (zeros < SIXTEEN_ZEROS) {
                    blocksWithoutBand = (1 << zeros) + bits.next(zeros);
                    break;
                }
                k = pass(block, start, k, zeros);
                if (value != 0 && k <= last) {
                    block.set(start + k, value);
                }
            }
        }
        if (blocksWithoutBand > 0) {
            pass(block, start, k, Coefficients.BLOCK);
            blocksWithoutBand--;
        }
    }

    /** Passes some coefficients that are zero; those between that are not get their bit. */
    private int pass(Coefficients block, int start, int from, int zeros) {
        int left = zeros;
        int k = from;
        for (; k <= last; k++) {
            int value = block.get(start + k);
            if (value == 0) {
                if (left-- == 0) {
                    break;
                }
            } else if (bits.next() == 1 && (Math.abs(value) & 1 << bit) == 0) {
                block.set(start + k, value > 0 ? value + (1 << bit) : value - (1 << bit));
            }
        }
        return k;
    }

    private static HuffmanTable known(@Nullable HuffmanTable table) {
        if (table == null) {
            throw new IllegalArgumentException("a scan without its table");
        }
        return table;
    }
}
