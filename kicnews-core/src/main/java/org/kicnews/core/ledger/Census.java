package org.kicnews.core.ledger;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * A count of visible characters: every code point but white space, in canonical decomposition, so that texts may be
 * counted in pieces and normalised in any order.
 *
 * <p>Not safe for use by several threads.
 */
public final class Census {
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private int total;

    /** Counts the characters of a text. */
    public Census add(String text) {
        String form = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        form.codePoints().filter(Census::isVisible).forEach(codePoint -> change(codePoint, 1));
        return this;
    }

    /** Counts the characters of another census. */
    public Census add(Census other) {
        other.counts.forEach(this::change);
        return this;
    }

    /** How many visible characters were counted. */
    public int total() {
        return total;
    }

    /** How many visible characters a text has, as a census counts them. */
    public static int count(String text) {
        return new Census().add(text).total();
    }

    /** What this census has and the other has not, as text in code point order, one character for each. */
    public String without(Census other) {
        StringBuilder missing = new StringBuilder();
        counts.forEach((codePoint, count) -> {
            int surplus = count - other.counts.getOrDefault(codePoint, 0);
            for (int i = 0; i < surplus; i++) {
                missing.appendCodePoint(codePoint);
            }
        });
        return Normalizer.normalize(missing, Normalizer.Form.NFC);
    }

    private void change(int codePoint, int by) {
        counts.merge(codePoint, by, Integer::sum);
        total += by;
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.CONTROL
                && Character.getType(codePoint) != Character.FORMAT;
    }
}
