package org.kicnews.exporter.xlsx;

/**
 * How wide a text is, in widths of a digit.
 *
 * <p>Characters that Unicode Standard Annex 11 calls wide take two, combining marks none. Fonts of the machine play no
 * part, so that the workbook is the same everywhere.
 */
final class DisplayWidth {
    /** First and last code point of the blocks whose characters are wide (EastAsianWidth.txt: W and F), in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo, initial consonants
        {0x2E80, 0x303E}, // CJK radicals, punctuation
        {0x3041, 0x4DBF}, // kana, Bopomofo, compatibility Jamo, enclosed and extension A ideographs
        {0x4E00, 0xA4CF}, // unified ideographs, Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended A
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE6F}, // vertical and small forms
        {0xFF01, 0xFF60}, // fullwidth forms
        {0xFFE0, 0xFFE6}, // fullwidth signs
        {0x1F300, 0x1FAFF}, // emoji
        {0x20000, 0x3FFFD}, // ideographs beyond the basic plane
    };

    private DisplayWidth() {}

    /** The width of the widest line of a text. */
    static int of(String text) {
        return text.lines().mapToInt(DisplayWidth::ofLine).max().orElse(0);
    }

    private static int ofLine(String line) {
        return line.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
