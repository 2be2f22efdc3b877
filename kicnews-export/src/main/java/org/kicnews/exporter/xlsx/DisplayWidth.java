package org.kicnews.exporter.xlsx;

/**
 * How wide a text is, in widths of a digit.
 *
 * <p>Characters that Unicode Standard Annex 11 calls wide take two, combining marks none. Fonts of the machine play no
 * part, so that the workbook is the same everywhere.
 */
final class DisplayWidth {
    /** Hangul syllables, which most of a Korean text is. */
    private static final int FIRST_SYLLABLE = 0xAC00;

    private static final int LAST_SYLLABLE = 0xD7A3;

    /** First and last code point of the blocks whose characters are wide (EastAsianWidth.txt: W and F), in order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo, initial consonants
        {0x2E80, 0x303E}, // CJK radicals, punctuation
        {0x3041, 0x4DBF}, // kana, Bopomofo, compatibility Jamo, enclosed and extension A ideographs
        {0x4E00, 0xA4CF}, // unified ideographs, Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended A
        {FIRST_SYLLABLE, LAST_SYLLABLE},
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
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                widest = Math.max(widest, width);
                width = 0;
            } else if (c >= ' ' && c < 0x7F) {
                width++;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                width += of(codePoint);
            }
        }
        return Math.max(widest, width);
    }

    private static int of(int codePoint) {
        if (codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE) {
            return 2;
        }
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
