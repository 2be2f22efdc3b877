package org.kicnews.exporter.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.model.Section;

/** The name of a section without the number of its instalment, so that the instalments of a column are one section. */
final class SectionName {
    /** A number in brackets, or before a bracket, at the end: {@code 디자인 (148)}, {@code 디자인 148)}. */
    private static final Pattern INSTALMENT =
            Pattern.compile("\\s*[(\\[（<〈]?\\s*(?:제\\s*)?(\\d+)\\s*(?:회|호)?\\s*[)\\]）>〉]?\\s*$");

    private SectionName() {}

    /** The name; empty where the section has none. */
    static String of(Section section) {
        String title = section.title().orElse("").strip();
        if (section.seriesNumber().isEmpty()) {
            return title;
        }
        Matcher matcher = INSTALMENT.matcher(title);
        boolean endsInItsNumber = matcher.find()
                && matcher.start() > 0
                && matcher.group(1).equals(section.seriesNumber().get().toString());
        return endsInItsNumber ? title.substring(0, matcher.start()) : title;
    }
}
