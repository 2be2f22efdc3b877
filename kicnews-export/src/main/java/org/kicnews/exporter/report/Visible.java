package org.kicnews.exporter.report;

import java.util.Locale;

/**
 * Text as a person must be able to trust it: what would change the order of what is seen, or would not be seen at all,
 * is named instead of done.
 */
final class Visible {

    private Visible() {}

    /**
     * The text with the names of control characters and of the explicit directional controls (UAX 9, 2) in their
     * places: {@code ⟨U+202E⟩}. Line breaks and tabs stay.
     */
    static String of(String text) {
        return text.codePoints().noneMatch(Visible::isHidden) ? text : named(text);
    }

    /** The text with U+FFFD for half surrogate pairs, which UTF-8 cannot hold. */
    static String wellFormed(String text) {
        return text.codePoints()
                .map(codePoint -> Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The beginning of a text, of at most so many code points; an ellipsis stands for the rest. */
    static String beginning(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)).stripTrailing() + "…";
    }

    /** The end of a text, of at most so many code points; an ellipsis stands for the rest. */
    static String end(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : "…"
                        + text.substring(text.offsetByCodePoints(text.length(), -length))
                                .stripLeading();
    }

    private static String named(String text) {
        StringBuilder named = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isHidden(codePoint)) {
                named.append(String.format(Locale.ROOT, "⟨U+%04X⟩", codePoint));
            } else {
                named.appendCodePoint(codePoint);
            }
        });
        return named.toString();
    }

    private static boolean isHidden(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C;
    }
}
