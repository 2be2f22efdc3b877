package org.kicnews.core.ledger;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * A count of visible characters: every code point but white space, in canonical decomposition, so that texts may be
 * counted in pieces and normalised in any order.
 *
 * <p>Characters are counted as they come and decomposed when somebody asks: decomposition goes character by character,
 * and a text has few different ones. Not safe for use by several threads.
 */
public final class Census {
    private static final int PAGE = 256;

    /** Counts of the characters below U+10000 as they came, by pages of {@value #PAGE}. */
    private final int[][] basic = new int[0x10000 / PAGE][];

    /** Counts of the characters from U+10000 on. */
    private final Map<Integer, Integer> supplementary = new TreeMap<>();

    /** Counts the characters of a text. */
    public Census add(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            change(codePoint, 1);
        }
        return this;
    }

    /** Counts the characters of another census. */
    public Census add(Census other) {
        other.raw().forEach(this::change);
        return this;
    }

    /**
     * How many visible characters were counted, as a person counts them: a Hangul syllable is one, however it is coded,
     * and so is a letter with its accents.
     */
    public int total() {
        return counts().entrySet().stream()
                .filter(count -> beginsCharacter(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many visible characters a text has, as a census counts them. */
    public static int count(String text) {
        return new Census().add(text).total();
    }

    /** A census of those characters alone that pass a test, as they came. */
    public Census only(IntPredicate test) {
        Census some = new Census();
        raw().forEach((codePoint, count) -> {
            if (test.test(codePoint)) {
                some.change(codePoint, count);
            }
        });
        return some;
    }

    /** What this census has and the other has not, as text in code point order, one character for each. */
    public String without(Census other) {
        StringBuilder missing = new StringBuilder();
        Map<Integer, Integer> others = other.counts();
        counts().forEach((codePoint, count) -> {
            int surplus = count - others.getOrDefault(codePoint, 0);
            for (int i = 0; i < surplus; i++) {
                missing.appendCodePoint(codePoint);
            }
        });
        return Normalizer.normalize(missing, Normalizer.Form.NFC);
    }

    private void change(int codePoint, int by) {
        if (codePoint < 0x10000) {
            int[] page = basic[codePoint / PAGE];
            if (page == null) {
                page = new int[PAGE];
                basic[codePoint / PAGE] = page;
            }
            page[codePoint % PAGE] += by;
        } else {
            supplementary.merge(codePoint, by, Integer::sum);
        }
    }

    /** The counts of all characters as they came. */
    private Map<Integer, Integer> raw() {
        Map<Integer, Integer> raw = new TreeMap<>(supplementary);
        for (int page = 0; page < basic.length; page++) {
            for (int i = 0; basic[page] != null && i < PAGE; i++) {
                if (basic[page][i] != 0) {
                    raw.put(page * PAGE + i, basic[page][i]);
                }
            }
        }
        return raw;
    }

    /** The counts of visible characters, decomposed. */
    private Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        raw().forEach((codePoint, count) -> Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints()
                .filter(Census::isVisible)
                .forEach(part -> counts.merge(part, count, Integer::sum)));
        return counts;
    }

    /** Vowels and finals of a decomposed syllable belong to the consonant before them (Unicode, section 3.12). */
    private static boolean beginsCharacter(int codePoint) {
        boolean continuesSyllable =
                (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
        return !continuesSyllable && Character.getType(codePoint) != Character.NON_SPACING_MARK;
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.CONTROL
                && Character.getType(codePoint) != Character.FORMAT;
    }
}
