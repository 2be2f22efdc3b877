package org.kicnews.exporter.markup;

/** Text as XML 1.0 (fifth edition, production 2) allows it. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * The text without control characters, which no reader sees; tabs become spaces. Half a surrogate pair and
     * noncharacters stand for something that was lost before, and become U+FFFD. A direction that the text sets ends with
     * the text, so that it turns nothing around that comes after it.
     */
    public static String legal(String text) {
        boolean directed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            directed |= isDirection(c);
            // Most of what is written is ASCII or Hangul, and needs no second look.
            if (!(c >= ' ' && c < 0x7F || c > 0x9F && c < Character.MIN_SURROGATE) && !isPlain(text, i)) {
                return Directions.closed(repaired(text));
            }
        }
        return directed ? Directions.closed(text) : text;
    }

    private static boolean isDirection(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        boolean secondHalf = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return secondHalf || isPlain(text.codePointAt(at));
    }

    private static String repaired(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                legal.appendCodePoint(codePoint);
            } else if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
                legal.append(' ');
            } else if (!Character.isISOControl(codePoint)) {
                legal.appendCodePoint(REPLACEMENT);
            }
        });
        return legal.toString();
    }

    private static boolean isPlain(int codePoint) {
        return codePoint >= ' ' && codePoint < 0x7F
                || codePoint == '\n'
                || codePoint > 0x9F && codePoint < 0xD800
                || codePoint > 0xDFFF && !isNoncharacter(codePoint);
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }
}
