package org.kicnews.exporter.zip;

/**
 * Joins checksums. A CRC-32 is the remainder of a polynomial over the field of two elements, so that the one of a content
 * in two halves follows from theirs: the first is multiplied by a power of x for every bit of the second (as
 * {@code crc32_combine} of zlib does).
 */
final class Checksums {
    /** The polynomial of CRC-32 without its highest power; the highest bit stands for 1, the lowest for x to the 31st. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 1 << 31;
    private static final int X = 1 << 30;

    private Checksums() {}

    /**
     * The CRC-32 of a content in two halves.
     *
     * @param first the CRC-32 of the first
     * @param second the CRC-32 of the second
     * @param secondSize the length of the second in bytes
     */
    static long join(long first, long second, long secondSize) {
        int moved = product((int) first, power(Byte.SIZE * secondSize));
        return Integer.toUnsignedLong(moved ^ (int) second);
    }

    /** A power of x. */
    private static int power(long exponent) {
        int power = ONE;
        int square = X;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                power = product(power, square);
            }
            square = product(square, square);
        }
        return power;
    }

    private static int product(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int left = a; left != 0; left <<= 1) {
            if (left < 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : shifted >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
