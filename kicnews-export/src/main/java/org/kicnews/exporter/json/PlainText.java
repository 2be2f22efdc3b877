package org.kicnews.exporter.json;

/** Text for files that have no way to escape what a terminal or a spreadsheet would obey. */
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text with U+FFFD in the place of control characters other than tabs and line ends. */
    static String of(String text) {
        return text.codePoints().anyMatch(PlainText::isObeyed)
                ? text.codePoints()
                        .map(codePoint -> isObeyed(codePoint) ? REPLACEMENT : codePoint)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isObeyed(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
    }
}
