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

    private Wording(String letters, int[] bigrams) {
        this.letters = letters;
        this.digits = letters.replaceAll("[^0-9]", "");
        this.bigrams = bigrams;
    }

    /** The wording of a text. */
    public static Wording of(String text) {
        String letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int[] bigrams = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
        }
        Arrays.sort(bigrams);
        return new Wording(letters, bigrams);
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
        if (letters.equals(other.letters)) {
            return letters.isEmpty() ? 0 : 1;
        }
        int total = bigrams.length + other.bigrams.length;
        if (total == 0 || 3 * Math.min(bigrams.length, other.bigrams.length) < total / 2) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < bigrams.length && j < other.bigrams.length; ) {
            int order = Integer.compare(bigrams[i], other.bigrams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.max(0, 2.0 * common / total - (digits.equals(other.digits) ? 0 : OTHER_NUMBERS));
    }

    @Override
    public String toString() {
        return letters;
    }
}
