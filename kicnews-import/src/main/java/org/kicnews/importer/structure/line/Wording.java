package org.kicnews.importer.structure.line;

import java.util.Arrays;
import java.util.Locale;

/**
 * The letters and digits of a text, without spaces and punctuation, to compare wordings by: contents and body rarely
 * agree to the letter.
 */
public final class Wording {
    /** Two titles of a series differ in nothing but a number; two wordings of one title rarely do. */
    private static final double OTHER_NUMBERS = 0.2;

    private final String letters;
    private final String digits;
    private final int[] bigrams;

    private Wording(String letters, String digits) {
        this.letters = letters;
        this.digits = digits;
        this.bigrams = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
        }
        Arrays.sort(bigrams);
    }

    /** The wording of a text. */
    public static Wording of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < lower.length(); ) {
            int codePoint = lower.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                letters.appendCodePoint(codePoint);
            }
            if (codePoint >= '0' && codePoint <= '9') {
                digits.append((char) codePoint);
            }
        }
        return new Wording(letters.toString(), digits.toString());
    }

    /** The letters and digits. */
    public String letters() {
        return letters;
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** How alike two wordings are, from 0 to 1: Dice's coefficient over pairs of neighbouring letters. */
    public double likeness(Wording other) {
        return likeness(other, 0);
    }

    /**
     * How alike two wordings are; 0 where that is less than somebody wants to know.
     *
     * @param least the least likeness that matters, from 0 to 1
     */
    public double likeness(Wording other, double least) {
        if (letters.equals(other.letters)) {
            return letters.isEmpty() ? 0 : 1;
        }
        int total = bigrams.length + other.bigrams.length;
        if (total == 0 || 3 * Math.min(bigrams.length, other.bigrams.length) < total / 2) {
            return 0;
        }
        double penalty = digits.equals(other.digits) ? 0 : OTHER_NUMBERS;
        int needed = (int) Math.floor((least + penalty) * total / 2);
        int common = 0;
        for (int i = 0, j = 0; i < bigrams.length && j < other.bigrams.length; ) {
            if (common + Math.min(bigrams.length - i, other.bigrams.length - j) < needed) {
                return 0;
            }
            int order = Integer.compare(bigrams[i], other.bigrams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double likeness = 2.0 * common / total - penalty;
        return likeness >= least ? likeness : 0;
    }

    @Override
    public String toString() {
        return letters;
    }
}
