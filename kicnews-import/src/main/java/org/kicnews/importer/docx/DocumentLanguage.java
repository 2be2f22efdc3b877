package org.kicnews.importer.docx;

import java.util.Optional;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.docx.style.StyleSheet;

/**
 * Chooses between the two languages that a Word file names for itself, one for letters and one for East Asian text. A
 * template's language that does not fit the script of the text is no statement about it.
 */
final class DocumentLanguage {
    private DocumentLanguage() {}

    static Optional<String> of(Census characters, StyleSheet styles) {
        Census eastAsian = characters.only(codePoint -> switch (Character.UnicodeScript.of(codePoint)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
        if (eastAsian.total() * 2 < characters.only(Character::isLetter).total()) {
            return styles.defaultLanguage();
        }
        return styles.defaultEastAsianLanguage().filter(tag -> tag.matches("(?i)(?:ko|ja|zh)\\b.*"));
    }
}
