package org.kicnews.exporter.picture;

/** The coefficients of a component: blocks of 8 by 8, row by row, each in zigzag order. */
final class Coefficients {
    static final int BLOCK = 64;

    /** Where the coefficients of a block stand in its square, row by row (ITU-T T.81, figure 5). */
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    private final int across;
    private final int down;
    private final short[] values;

    Coefficients(int across, int down) {
        this.across = across;
        this.down = down;
        this.values = new short[across * down * BLOCK];
    }

    /** How many blocks stand side by side. */
    int across() {
        return across;
    }

    int down() {
        return down;
    }

    /** Where the coefficients of a block begin. */
    int start(int column, int row) {
        return (row * across + column) * BLOCK;
    }

    short get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = (short) value;
    }

    /** The row of a coefficient in the square of its block. */
    static int row(int zigzag) {
        return ZIGZAG[zigzag] >> 3;
    }

    static int column(int zigzag) {
        return ZIGZAG[zigzag] & 7;
    }
}
