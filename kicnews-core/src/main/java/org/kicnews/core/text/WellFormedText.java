package org.kicnews.core.text;

/**
 * Text as UTF-8 can hold it. Damaged files give surrogates without their partner; Unicode 16, 3.9 (C10) has U+FFFD stand
 * for them.
 */
public final class WellFormedText {
    private static final int REPLACEMENT = 0xFFFD;

    private WellFormedText() {}

    /** The text with U+FFFD for every surrogate without its partner. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(WellFormedText::isLoneSurrogate) ? text : repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(codePoint -> isLoneSurrogate(codePoint) ? REPLACEMENT : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
