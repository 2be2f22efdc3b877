package org.kicnews.core.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A count of visible characters: every code point but white space, in canonical decomposition, so that texts may be
 * counted in pieces and normalised in any order.
 *
 * <p>Characters are counted as they come and decomposed when somebody asks: decomposition goes character by character,
 * and a text has few different ones. Not safe for use by several threads.
 */
public final class Census {
    private static final int PAGE = 256;
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

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
        other.forEach(this::change);
        return this;
    }

    /**
     * How many visible characters were counted, as a person counts them: a Hangul syllable is one, however it is coded,
     * and so is a letter with its accents.
     */
    public int total() {
        int[] total = {0};
        forEach((codePoint, count) -> total[0] += count * characters(codePoint));
        return total[0];
    }

    /** How many visible characters a text has, as a census counts them. */
    public static int count(String text) {
        return new Census().add(text).total();
    }

    /** A census of those characters alone that pass a test, as they came. */
    public Census only(IntPredicate test) {
        Census some = new Census();
        forEach((codePoint, count) -> {
            if (test.test(codePoint)) {
                some.change(codePoint, count);
            }
        });
        return some;
    }

    /** What this census has and the other has not, as text in code point order, one character for each. */
    public String without(Census other) {
        if (Arrays.deepEquals(basic, other.basic) && supplementary.equals(other.supplementary)) {
            return "";
        }
        StringBuilder missing = new StringBuilder();
        Census others = other.decomposed();
        decomposed().forEach((codePoint, count) -> {
            for (int surplus = count - others.count(codePoint); surplus > 0; surplus--) {
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

    private int count(int codePoint) {
        if (codePoint < 0x10000) {
            int[] page = basic[codePoint / PAGE];
            return page == null ? 0 : page[codePoint % PAGE];
        }
        return supplementary.getOrDefault(codePoint, 0);
    }

    /** Tells the counts of all characters as they came, in code point order. */
    private void forEach(Teller teller) {
        for (int page = 0; page < basic.length; page++) {
            for (int i = 0; basic[page] != null && i < PAGE; i++) {
                if (basic[page][i] != 0) {
                    teller.tell(page * PAGE + i, basic[page][i]);
                }
            }
        }
        supplementary.forEach(teller::tell);
    }

    private interface Teller {
        void tell(int codePoint, int count);
    }

    /** A census of the visible characters, decomposed. */
    private Census decomposed() {
        Census parts = new Census();
        forEach((codePoint, count) -> {
            if (isSyllable(codePoint)) {
                parts.changeSyllable(codePoint - FIRST_SYLLABLE, count);
            } else {
                parts.changeVisible(codePoint, count);
            }
        });
        return parts;
    }

    private void changeVisible(int codePoint, int by) {
        parts(codePoint).filter(Census::isVisible).forEach(part -> change(part, by));
    }

    private static IntStream parts(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints();
    }

    /** How many characters a code point is. */
    private static int characters(int codePoint) {
        return isSyllable(codePoint)
                ? 1
                : (int) parts(codePoint)
                        .filter(part -> isVisible(part) && beginsCharacter(part))
                        .count();
    }

    private static boolean isSyllable(int codePoint) {
        return codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE;
    }

    /** Hangul syllables are decomposed by reckoning (Unicode, section 3.12); they are most of what is counted. */
    private void changeSyllable(int index, int by) {
        change(0x1100 + index / (21 * 28), by);
        change(0x1161 + index / 28 % 21, by);
        if (index % 28 != 0) {
            change(0x11A7 + index % 28, by);
        }
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
