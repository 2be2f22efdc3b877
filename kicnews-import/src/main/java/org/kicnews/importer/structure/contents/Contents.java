package org.kicnews.importer.structure.contents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.line.TitleParts;
import org.kicnews.importer.structure.line.Wording;

/**
 * The printed contents.
 *
 * @param start the index of their first piece
 * @param end the index of the first piece after them; equal to start where there are none
 * @param lines what they say
 */
public record Contents(int start, int end, List<Announcement> lines) {

    public Contents {
        lines = List.copyOf(lines);
    }

    /** Whether there are any. */
    public boolean isPresent() {
        return !lines.isEmpty();
    }

    /**
     * One line of the contents.
     *
     * @param kind what it announces
     * @param sure whether form or mark settles the kind; otherwise the body may
     * @param marker the mark before it
     * @param text the text as printed, joined
     * @param parts the printed lines
     * @param title its parts
     * @param group the name of a group
     * @param wording its letters
     * @param page the page that it stands on
     */
    public record Announcement(
            Kind kind,
            boolean sure,
            Optional<String> marker,
            String text,
            List<String> parts,
            TitleParts title,
            Optional<String> group,
            Wording wording,
            Optional<Integer> page) {

        /** The text without the leaders and the page number at its end. */
        public String name() {
            int at = text.indexOf(title.title());
            int end = at + title.title().length();
            boolean leadersOnly = at >= 0 && text.substring(end).codePoints().noneMatch(Character::isLetter);
            return leadersOnly && text.substring(end).matches(".*\\d\\s*") ? text.substring(0, end) : text;
        }

        /** The same line as another kind. */
        public Announcement as(Kind newKind) {
            return new Announcement(newKind, sure, marker, text, parts, title, group, wording, page);
        }

        /**
         * The line as the model has it.
         *
         * @param issued the date of the issue
         */
        public TocLine toLine(Optional<String> section, Optional<String> article, Optional<LocalDate> issued) {
            boolean entry = kind == Kind.ENTRY;
            Optional<LocalDate> date =
                    title.day().flatMap(day -> day.in(issued)).filter(day -> entry);
            return new TocLine(
                    kind,
                    text,
                    marker,
                    parts.size() > 1 ? parts : List.of(),
                    Optional.of(title.title()).filter(text -> entry),
                    title.source().filter(text -> entry),
                    date,
                    title.provider().filter(text -> entry),
                    section,
                    article,
                    page);
        }
    }
}
