package org.kicnews.exporter.xlsx;

import java.util.regex.Pattern;

/**
 * Text as a cell can hold it.
 *
 * <p>A cell holds {@value #LIMIT} UTF-16 units, no control characters but a line feed (XML 1.0, 2.2), and reads {@code
 * _x000D_} as an escape (ISO/IEC 29500-1, 22.9.2.19).
 */
final class CellText {
    /** The most UTF-16 units of a cell (Excel specifications and limits). */
    static final int LIMIT = 32_767;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u2028\u2029\u0085]");
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";
    private static final String ELLIPSIS = "…";

    /** What Excel would take for a formula once a person edits the cell. */
    private static final String FORMULA_STARTS = "=+-@";

    private CellText() {}

    /** The text without what a cell cannot hold, cut where it is too long. */
    static String of(String text) {
        if (text.length() <= LIMIT && isUsual(text)) {
            return text;
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String clean = lines.codePoints().allMatch(CellText::isAllowed) ? lines : replaced(lines);
        String escaped = ESCAPE_LIKE.matcher(clean).replaceAll(ESCAPED_UNDERSCORE);
        return isTooLong(escaped) ? cut(escaped) : escaped;
    }

    /** Whether the text is longer than a cell can hold. */
    static boolean isTooLong(String text) {
        return text.length() > LIMIT;
    }

    /** Whether the text must be marked as text, so that editing the cell does not make a formula of it. */
    static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a UTF-16 unit stays as it is, whatever stands around it; most of a Korean text does. */
    private static boolean isUsual(int unit) {
        return unit >= ' ' && unit < 0x7F && unit != '_'
                || unit > 0x9F && unit < 0x2028
                || unit > 0x2029 && unit < Character.MIN_SURROGATE;
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || (codePoint >= ' ' && codePoint < 0x7F)
                || (codePoint > 0x9F
                        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                        && (codePoint & 0xFFFE) != 0xFFFE);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(codePoint -> isAllowed(codePoint) ? codePoint : codePoint == '\t' ? ' ' : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cut(String text) {
        int end = LIMIT - ELLIPSIS.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
