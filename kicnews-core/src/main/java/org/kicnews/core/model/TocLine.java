package org.kicnews.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the printed contents.
 *
 * @param kind what the line announces
 * @param text the line as printed, without its marker; an entry over several lines is joined
 * @param marker the printed mark before the text, such as {@code ▶}
 * @param lines the printed lines where there is more than one
 * @param title the title alone, for an entry
 * @param source the source that the line names
 * @param date the date that the line names
 * @param provider the provider that the line names
 * @param section the title of the section that the line stands under, as the contents print it
 * @param article the id of the article that the line announces, where one was found in the body
 * @param page the page of the original that the line stands on
 */
public record TocLine(
        Kind kind,
        String text,
        Optional<String> marker,
        List<String> lines,
        Optional<String> title,
        Optional<String> source,
        Optional<LocalDate> date,
        Optional<String> provider,
        Optional<String> section,
        Optional<String> article,
        Optional<Integer> page) {

    /** What a line of the contents announces. */
    public enum Kind {
        /** The name of a section. */
        SECTION,
        /** The name of a group of articles in a section. */
        SUBSECTION,
        /** An article. */
        ENTRY,
        /** Anything else that stands in the contents, such as the heading "contents". */
        OTHER
    }

    public TocLine {
        lines = List.copyOf(lines);
    }

    public TocLine withArticle(Optional<String> newArticle) {
        return new TocLine(kind, text, marker, lines, title, source, date, provider, section, newArticle, page);
    }
}
