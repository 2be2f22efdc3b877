package org.kicnews.exporter.picture;

/** Codes of a length of at most 16 bits (ITU-T T.81, Annex C and F.2.2.3). */
final class HuffmanTable {
    static final int LONGEST = 16;

    private final int[] smallest = new int[LONGEST + 1];
    private final int[] largest = new int[LONGEST + 1];
    private final int[] first = new int[LONGEST + 1];
    private final byte[] values;
    private final int[] codes = new int[256];
    private final int[] lengths = new int[256];

    /**
     * A table.
     *
     * @param counts how many codes there are of each length, from 1 bit on
     * @param values what they stand for, in the order of the codes
     * @throws IllegalArgumentException if there are more codes than values or bits
     */
    HuffmanTable(int[] counts, byte[] values) {
        this.values = values.clone();
        int code = 0;
        int next = 0;
        for (int length = 1; length <= LONGEST; length++) {
            smallest[length] = code;
            first[length] = next;
            largest[length] = code + counts[length - 1] - 1;
            for (int i = 0; i < counts[length - 1]; i++, code++, next++) {
                if (next >= values.length || code >= 1 << length) {
                    throw new IllegalArgumentException("codes that do not fit");
                }
                codes[values[next] & 0xFF] = code;
                lengths[values[next] & 0xFF] = length;
            }
            code <<= 1;
        }
    }

    /** Reads what the next code stands for. */
    int read(ScanBits bits) {
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = code << 1 | bits.next();
            if (code >= smallest[length] && code <= largest[length]) {
                return values[first[length] + code - smallest[length]] & 0xFF;
            }
        }
        throw new IllegalArgumentException("a code that is not in its table");
    }

    /** The code of a value. */
    int code(int value) {
        return codes[value];
    }

    /** The bits of the code of a value; 0 where it has none. */
    int length(int value) {
        return lengths[value];
    }
}
