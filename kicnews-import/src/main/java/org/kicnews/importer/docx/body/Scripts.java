package org.kicnews.importer.docx.body;

/** Tells scripts apart. */
final class Scripts {
    private Scripts() {}

    /** Whether Word sets the character in the font for East Asian text: Hangul, Han, kana and their punctuation. */
    static boolean isEastAsian(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x11ff
                        || codePoint >= 0x2e80 && codePoint <= 0xd7ff
                        || codePoint >= 0xf900 && codePoint <= 0xfaff
                        || codePoint >= 0xff00 && codePoint <= 0xffef
                        || codePoint >= 0x20000 && codePoint <= 0x3ffff);
    }
}
