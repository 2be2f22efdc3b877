package org.kicnews.importer.pdf.layout;

/** The kinds of writing between which spaces are used differently. */
enum Script {
    /** Korean syllables and letters: words are set apart by spaces. */
    HANGUL,
    /** Chinese and Japanese: no spaces between words. */
    HAN,
    /** Latin and other letters. */
    LATIN,
    DIGIT,
    /** Everything else. */
    MARK;

    /** The Korean syllables, which most letters of a Korean text are; the JDK has to search for their script. */
    private static final int FIRST_SYLLABLE = '가';

    private static final int LAST_SYLLABLE = '힣';

    static Script of(int codePoint) {
        if (codePoint < 0x80) {
            if (codePoint >= '0' && codePoint <= '9') {
                return DIGIT;
            }
            return Character.isLetter(codePoint) ? LATIN : MARK;
        }
        if (codePoint >= FIRST_SYLLABLE && codePoint <= LAST_SYLLABLE) {
            return HANGUL;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (script) {
            case HANGUL -> HANGUL;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
            default -> Character.isDigit(codePoint) ? DIGIT : Character.isLetter(codePoint) ? LATIN : MARK;
        };
    }

    static Script ofFirst(String text) {
        return of(text.codePointAt(0));
    }

    static Script ofLast(String text) {
        return of(text.codePointBefore(text.length()));
    }

    /** Whether typesetters open a small gap between the two that is no space (UAX 11, JIS X 4051, KS X 1001 practice). */
    static boolean opensAutoSpace(Script one, Script other) {
        return (one.isEastAsian() && other.isWestern()) || (one.isWestern() && other.isEastAsian());
    }

    boolean isEastAsian() {
        return this == HANGUL || this == HAN;
    }

    boolean isWestern() {
        return this == LATIN || this == DIGIT;
    }
}
