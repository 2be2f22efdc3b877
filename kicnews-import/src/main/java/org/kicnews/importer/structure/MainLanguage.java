package org.kicnews.importer.structure;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.structure.line.Line;

/** The main language of an issue, by the letters of its text. */
final class MainLanguage {
    /** Korean text is Hangul for the most part; a fifth is enough beside tables and foreign names. */
    private static final double SHARE = 0.2;

    private MainLanguage() {}

    /** The language of the text where the script tells, then what the file says, then the archive's. */
    static String of(List<Line> lines, Flow flow, String archive) {
        long letters = 0;
        long hangul = 0;
        long kana = 0;
        for (Line line : lines) {
            for (int codePoint :
                    line.text().codePoints().filter(Character::isLetter).toArray()) {
                UnicodeScript script = UnicodeScript.of(codePoint);
                letters++;
                hangul += script == UnicodeScript.HANGUL ? 1 : 0;
                kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
            }
        }
        if (letters > 0 && hangul >= SHARE * letters) {
            return "ko";
        }
        if (letters > 0 && kana >= SHARE * letters) {
            return "ja";
        }
        Optional<String> file = flow.language().filter(tag -> !tag.isBlank());
        boolean korean = archive.startsWith("ko");
        return letters > 0 && korean ? file.filter(tag -> !tag.startsWith("ko")).orElse("en") : archive;
    }
}
