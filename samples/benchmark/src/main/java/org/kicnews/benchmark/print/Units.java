package org.kicnews.benchmark.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a line may end. */
final class Units {
    /** What may not begin a line. */
    private static final String CLOSING = ".,)”%’!?:";

    /** What may not end a line. */
    private static final String OPENING = "(“‘";

    private Units() {}

    /** The units of a text: its words, or the characters of its words that may be set apart. */
    static List<Unit> of(String text, boolean breaksWords) {
        List<Unit> units = new ArrayList<>();
        boolean first = true;
        for (String word : text.split(" ")) {
            if (breaksWords) {
                cut(word, !first, units);
            } else {
                units.add(new Unit(word, !first));
            }
            first = false;
        }
        return units;
    }

    private static void cut(String word, boolean spaced, List<Unit> units) {
        int from = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || mayBreak(word.charAt(i - 1), word.charAt(i))) {
                units.add(new Unit(word.substring(from, i), spaced && from == 0));
                from = i;
            }
        }
    }

    private static boolean mayBreak(char before, char after) {
        boolean together = isLatin(before) && isLatin(after);
        return !together && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    /** Whether a character is set as Latin text: letters, digits and their punctuation. */
    static boolean isLatin(char character) {
        return character > ' ' && character < 0x7F;
    }

    /** How often Hangul and a Latin letter or digit are neighbours in a text without spaces. */
    static int borders(String text) {
        int borders = 0;
        for (int i = 1; i < text.length(); i++) {
            borders += isBorder(text.charAt(i - 1), text.charAt(i)) ? 1 : 0;
        }
        return borders;
    }

    /** Whether of two neighbours one is Hangul and one a Latin letter or digit. */
    static boolean isBorder(char before, char after) {
        return isHangul(before) && isLetterOrDigit(after) || isLetterOrDigit(before) && isHangul(after);
    }

    static boolean isHangul(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private static boolean isLetterOrDigit(char character) {
        return isLatin(character) && Character.isLetterOrDigit(character);
    }
}
