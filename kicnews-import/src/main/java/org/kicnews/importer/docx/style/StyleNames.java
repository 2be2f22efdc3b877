package org.kicnews.importer.docx.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.importer.flow.FlowParagraph.Role;

/**
 * What the name of a style says about its paragraphs. Word writes the built-in names in English whatever language it
 * speaks; other producers, and styles that were copied by pasting, carry names in the language of their user.
 */
final class StyleNames {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|제목|개요|见出|見出し|标题|標題|überschrift|titre|título|titolo|заголовок) ?([1-9])");

    private static final Pattern TOC = Pattern.compile(
            "(?:toc|contents|목차|차례|目录|目錄|目次|verzeichnis|tm) ?[0-9]+|(?:toc|contents) ?heading|목차 ?제목|table of figures");

    private static final Pattern CAPTION =
            Pattern.compile("caption|image caption|table caption|figure|캡션|그림 ?캡션|표 ?캡션|题注|図表番号|beschriftung|légende");

    private static final Pattern TITLE = Pattern.compile("title|제목|标题|表題|titel|titre|título");

    private static final Pattern QUOTATION =
            Pattern.compile("quote|intense quote|quotations?|block ?text|인용|강한 인용|인용문|引用文?|引用|明显引用|zitat|citation");

    private StyleNames() {}

    /** The level of the headings that the style is for; absent where the name does not say. */
    static Optional<Integer> headingLevel(String name) {
        Matcher matcher = HEADING.matcher(normalized(name));
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** What the style is for. */
    static Role role(String name) {
        String normalized = normalized(name);
        if (TOC.matcher(normalized).matches()) {
            return Role.TOC;
        }
        if (CAPTION.matcher(normalized).matches()) {
            return Role.CAPTION;
        }
        if (TITLE.matcher(normalized).matches()) {
            return Role.TITLE;
        }
        return QUOTATION.matcher(normalized).matches() ? Role.QUOTATION : Role.UNSPECIFIED;
    }

    private static String normalized(String name) {
        // Aliases follow the name after a comma.
        int comma = name.indexOf(',');
        return (comma < 0 ? name : name.substring(0, comma)).strip().toLowerCase(Locale.ROOT);
    }
}
