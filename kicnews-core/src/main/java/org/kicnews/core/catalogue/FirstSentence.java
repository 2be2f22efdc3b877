package org.kicnews.core.catalogue;

/** Finds where the first sentence of a Korean, Chinese or English text ends. */
final class FirstSentence {
    /** Longer than a sentence of a newspaper; a text without full stops is cut here. In code points. */
    private static final int LONGEST = 200;

    /** Ends a sentence where white space follows. */
    private static final String STOPS = ".?!";

    /** Ends a sentence whatever follows: Chinese and Japanese set no space. */
    private static final String WIDE_STOPS = "。？！";

    /** May stand between a stop and the end of its sentence. */
    private static final String CLOSERS = "\"'”’」』)]）》〉";

    private FirstSentence() {}

    static String of(String text) {
        int end = end(text);
        if (text.codePointCount(0, end) <= LONGEST) {
            return text.substring(0, end);
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }

    private static int end(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i;
            }
            if (WIDE_STOPS.indexOf(c) >= 0) {
                return afterClosers(text, i + 1);
            }
            if (STOPS.indexOf(c) >= 0) {
                int after = afterClosers(text, i + 1);
                if (after == text.length()
                        || (Character.isWhitespace(text.charAt(after)) && !isInsideANumber(text, i))) {
                    return after;
                }
            }
        }
        return text.length();
    }

    private static int afterClosers(String text, int index) {
        int end = index;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether a stop belongs to a date or a numbering: {@code 2020. 11. 18}, {@code 1. 제목}. */
    private static boolean isInsideANumber(String text, int stop) {
        return text.charAt(stop) == '.' && stop > 0 && Character.isDigit(text.charAt(stop - 1));
    }
}
