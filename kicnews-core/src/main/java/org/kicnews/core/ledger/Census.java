package org.kicnews.core.ledger;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * A count of visible characters: every code point but white space, in canonical decomposition, so that texts may be
 * counted in pieces and normalised in any order.
 *
 * <p>Not safe for use by several threads.
 */
public final class Census {
    /** Counts lie in blocks of neighbouring code points, made when needed: a text uses few scripts. */
    private static final int BLOCK_BITS = 8;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int[][] blocks = new int[(Character.MAX_CODE_POINT + 1) >> BLOCK_BITS][];
    private int total;

    /** Counts the characters of a text. */
    public Census add(String text) {
        visible(text).forEach(codePoint -> change(codePoint, 1));
        return this;
    }

    /** Counts the characters of another census. */
    public Census add(Census other) {
        for (int block = 0; block < blocks.length; block++) {
            for (int i = 0; other.blocks[block] != null && i < BLOCK; i++) {
                if (other.blocks[block][i] > 0) {
                    change(block << BLOCK_BITS | i, other.blocks[block][i]);
                }
            }
        }
        return this;
    }

    /** How many visible characters were counted. */
    public int total() {
        return total;
    }

    /** How many visible characters a text has, as a census counts them. */
    public static int count(String text) {
        return (int) visible(text).count();
    }

    /** What this census has and the other has not, as text in code point order, one character for each. */
    public String without(Census other) {
        StringBuilder missing = new StringBuilder();
        for (int block = 0; block < blocks.length; block++) {
            for (int i = 0; blocks[block] != null && i < BLOCK; i++) {
                int codePoint = block << BLOCK_BITS | i;
                for (int surplus = count(codePoint) - other.count(codePoint); surplus > 0; surplus--) {
                    missing.appendCodePoint(codePoint);
                }
            }
        }
        return Normalizer.normalize(missing, Normalizer.Form.NFC);
    }

    private static IntStream visible(String text) {
        String form = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        return form.codePoints().filter(Census::isVisible);
    }

    private int count(int codePoint) {
        int[] block = blocks[codePoint >> BLOCK_BITS];
        return block == null ? 0 : block[codePoint & BLOCK - 1];
    }

    private void change(int codePoint, int by) {
        int at = codePoint >> BLOCK_BITS;
        if (blocks[at] == null) {
            blocks[at] = new int[BLOCK];
        }
        blocks[at][codePoint & BLOCK - 1] += by;
        total += by;
    }

    private static boolean isVisible(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT;
    }
}
