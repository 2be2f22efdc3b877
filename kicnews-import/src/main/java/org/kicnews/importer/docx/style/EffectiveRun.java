package org.kicnews.importer.docx.style;

import java.util.Optional;
import org.kicnews.importer.flow.TextStyle;

/**
 * How characters are set when everything is taken together.
 *
 * @param latin the typography of letters and digits
 * @param eastAsian the typography of Hangul, Han and kana
 * @param caps whether small letters are shown as capitals
 * @param hidden whether nobody sees them
 * @param language the language that the run or one of its styles names for letters
 * @param eastAsianLanguage the language that the run or one of its styles names for East Asian text
 */
public record EffectiveRun(
        TextStyle latin,
        TextStyle eastAsian,
        boolean caps,
        boolean hidden,
        Optional<String> language,
        Optional<String> eastAsianLanguage) {}
