package org.kicnews.exporter.picture;

import java.util.Arrays;

/** The shortest codes for symbols of which it is known how often they come (ITU-T T.81, K.2). */
final class CodeLengths {
    private static final int SYMBOLS = 256;

    /** Never written: its place keeps a code of all ones free, which is not allowed. */
    private static final int RESERVED = SYMBOLS;

    private CodeLengths() {}

    /**
     * A table of codes.
     *
     * @param frequencies how often each symbol comes
     */
    static HuffmanTable table(int[] frequencies) {
        return new HuffmanTable(counts(frequencies), values(frequencies));
    }

    /** How many codes there are of each length, from 1 bit on. */
    static int[] counts(int[] frequencies) {
        int[] lengths = lengths(frequencies);
        int[] counts = new int[SYMBOLS + 2];
        for (int length : lengths) {
            counts[length]++;
        }
        counts[0] = 0;
        for (int length = counts.length - 1; length > HuffmanTable.LONGEST; length--) {
            while (counts[length] > 0) {
                // Two codes that are too long give way to one, and a shorter one becomes two.
                int shorter = length - 2;
                while (counts[shorter] == 0) {
                    shorter--;
                }
                counts[length] -= 2;
                counts[length - 1]++;
                counts[shorter + 1] += 2;
                counts[shorter]--;
            }
        }
        int longest = HuffmanTable.LONGEST;
        while (counts[longest] == 0) {
            longest--;
        }
        counts[longest]--;
        return Arrays.copyOfRange(counts, 1, HuffmanTable.LONGEST + 1);
    }

    /** The symbols in the order of their codes. */
    static byte[] values(int[] frequencies) {
        int[] lengths = lengths(frequencies);
        byte[] values = new byte[SYMBOLS];
        int count = 0;
        for (int length = 1; length < SYMBOLS + 2; length++) {
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (lengths[symbol] == length) {
                    values[count++] = (byte) symbol;
                }
            }
        }
        return Arrays.copyOf(values, count);
    }

    private static int[] lengths(int[] frequencies) {
        long[] weights = new long[SYMBOLS + 1];
        for (int i = 0; i < SYMBOLS; i++) {
            weights[i] = frequencies[i];
        }
        weights[RESERVED] = 1;
        int[] lengths = new int[SYMBOLS + 1];
        int[] next = new int[SYMBOLS + 1];
        Arrays.fill(next, -1);
        while (true) {
            int rarest = rarest(weights, -1);
            int second = rarest(weights, rarest);
            if (second < 0) {
                return lengths;
            }
            weights[rarest] += weights[second];
            weights[second] = 0;
            int last = rarest;
            lengths[last]++;
            while (next[last] >= 0) {
                last = next[last];
                lengths[last]++;
            }
            next[last] = second;
            for (int i = second; i >= 0; i = next[i]) {
                lengths[i]++;
            }
        }
    }

    /** Of equally rare ones the last, so that the reserved one gets the longest code. */
    private static int rarest(long[] weights, int except) {
        int rarest = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && i != except && (rarest < 0 || weights[i] <= weights[rarest])) {
                rarest = i;
            }
        }
        return rarest;
    }
}
