package org.kicnews.core.build;

import java.util.Optional;

/**
 * The first place where two texts differ in more than white space, with what stands around it.
 *
 * @param ours the surroundings in the first text
 * @param theirs the surroundings in the second text
 */
record TextDifference(String ours, String theirs) {

    /** How much of a text is shown on each side of the place, in code points: some words, so that a person finds it. */
    private static final int CONTEXT = 20;

    /** Compares two texts; absent where they are the same. */
    static Optional<TextDifference> between(String ours, String theirs) {
        int[] a = ours.codePoints().toArray();
        int[] b = theirs.codePoints().toArray();
        int i = skipSpaces(a, 0);
        int j = skipSpaces(b, 0);
        while (i < a.length && j < b.length && a[i] == b[j]) {
            i = skipSpaces(a, i + 1);
            j = skipSpaces(b, j + 1);
        }
        return i == a.length && j == b.length
                ? Optional.empty()
                : Optional.of(new TextDifference(around(a, i), around(b, j)));
    }

    private static int skipSpaces(int[] text, int from) {
        int i = from;
        while (i < text.length && PlainText.isSpace(text[i])) {
            i++;
        }
        return i;
    }

    private static String around(int[] text, int at) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(text.length, at + CONTEXT);
        return new String(text, from, to - from).strip();
    }
}
