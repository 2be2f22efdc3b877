package org.kicnews.importer.structure.line;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/** How many letters of some lines are written in which script. */
public final class Scripts {
    /** Korean text is Hangul for the most part; a fifth is enough beside tables and foreign names. */
    private static final double SHARE = 0.2;
    /** Text in Latin letters alone is English where hardly another letter stands in it. */
    private static final double ALL = 0.9;
    /** So many letters say something of a language: some lines of text. */
    private static final long ENOUGH = 200;

    private long letters;
    private long hangul;
    private long kana;
    private long latin;

    private Scripts() {}

    /** The scripts of some lines. */
    public static Scripts of(List<Line> lines) {
        Scripts scripts = new Scripts();
        lines.forEach(line -> scripts.add(line.text()));
        return scripts;
    }

    /** The script of a character; told without a search for most of what Korean text is made of. */
    public static UnicodeScript of(int codePoint) {
        if (isSyllable(codePoint)) {
            return UnicodeScript.HANGUL;
        }
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        return UnicodeScript.of(codePoint);
    }

    private static boolean isSyllable(int codePoint) {
        return codePoint >= '가' && codePoint <= '힣';
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isSyllable(codePoint) || Character.isLetter(codePoint)) {
                add(of(codePoint));
            }
        }
    }

    private void add(UnicodeScript script) {
        letters++;
        hangul += script == UnicodeScript.HANGUL ? 1 : 0;
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        latin += script == UnicodeScript.LATIN ? 1 : 0;
    }

    /** Whether there is no letter at all. */
    public boolean isEmpty() {
        return letters == 0;
    }

    /** The language that a script of its own tells: Korean or Japanese. */
    public Optional<String> language() {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (hangul >= SHARE * letters) {
            return Optional.of("ko");
        }
        return kana >= SHARE * letters ? Optional.of("ja") : Optional.empty();
    }

    /** The language of an article in an issue of another language, where its letters leave no doubt. */
    public Optional<String> languageBeside(String issue) {
        if (letters < ENOUGH) {
            return Optional.empty();
        }
        boolean english = latin >= ALL * letters && (issue.startsWith("ko") || issue.startsWith("ja"));
        return language()
                .or(() -> english ? Optional.of("en") : Optional.empty())
                .filter(language -> !issue.startsWith(language));
    }
}
