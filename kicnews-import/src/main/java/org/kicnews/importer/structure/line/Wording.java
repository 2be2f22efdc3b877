package org.kicnews.importer.structure.line;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The letters and digits of a text, without spaces and punctuation, to compare wordings by: contents and body rarely
 * agree to the letter.
 */
public final class Wording {
    /** Two titles of a series differ in nothing but a number; two wordings of one title rarely do. */
    private static final double OTHER_NUMBERS = 0.2;

    private final String letters;
    private final String digits;
    /** Pairs of neighbouring letters in order; absent until somebody compares. Two threads would find the same. */
    private int @Nullable [] bigrams;

    private Wording(String letters, String digits) {
        this.letters = letters;
        this.digits = digits;
    }

    /** The wording of a text. */
    public static Wording of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        char[] letters = new char[lower.length()];
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            int codePoint = lower.codePointAt(i);
            if (Character.isLetterOrDigit(codePoint)) {
                letters[count++] = lower.charAt(i);
                if (Character.isSupplementaryCodePoint(codePoint)) {
                    letters[count++] = lower.charAt(i + 1);
                }
            }
            i += Character.charCount(codePoint) - 1;
            if (codePoint >= '0' && codePoint <= '9') {
                digits.append((char) codePoint);
            }
        }
        return new Wording(new String(letters, 0, count), digits.toString());
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
        int length = Math.max(0, letters.length() - 1);
        int otherLength = Math.max(0, other.letters.length() - 1);
        int total = length + otherLength;
        double penalty = digits.equals(other.digits) ? 0 : OTHER_NUMBERS;
        int needed = (int) Math.floor((least + penalty) * total / 2);
        int possible = Math.min(length, otherLength);
        if (total == 0 || possible < needed || 3 * possible < total / 2) {
            return 0;
        }
        int common = common(bigrams(), other.bigrams(), needed);
        double likeness = 2.0 * common / total - penalty;
        return likeness >= least ? likeness : 0;
    }

    /** How many numbers two ordered rows have in common; fewer where there are not as many as needed. */
    private static int common(int[] some, int[] others, int needed) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (common + Math.min(some.length - i, others.length - j) >= needed
                && i < some.length
                && j < others.length) {
            int order = Integer.compare(some[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private int[] bigrams() {
        int[] found = bigrams;
        if (found == null) {
            found = new int[Math.max(0, letters.length() - 1)];
            for (int i = 0; i < found.length; i++) {
                found[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
            }
            Arrays.sort(found);
            bigrams = found;
        }
        return found;
    }

    @Override
    public String toString() {
        return letters;
    }
}
