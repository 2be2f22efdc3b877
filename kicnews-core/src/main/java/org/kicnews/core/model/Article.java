package org.kicnews.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article.
 *
 * @param id {@code <issue>-<section>-<article>}, counted from 1 in printed order; the same in every output
 * @param number the printed number
 * @param title the title alone; absent where the original has none
 * @param titleLine the title as printed, with number, source and date
 * @param titleSpans marks over {@code title}
 * @param subtitle the line below the title that goes on with it, as printed
 * @param source where the article was taken from
 * @param date the date of the source
 * @param provider who provided the article
 * @param author who wrote it
 * @param series the series that the article continues
 * @param subsection the group of the section that the article belongs to
 * @param sourceLine the lines that name source, date or author, where they stand apart from the title
 * @param language the BCP 47 tag of its language, where that is not the language of the issue
 * @param pages the pages of the original
 * @param blocks text, pictures, tables and notes in reading order
 */
public record Article(
        String id,
        Optional<Integer> number,
        Optional<String> title,
        Optional<String> titleLine,
        List<Span> titleSpans,
        Optional<String> subtitle,
        Optional<String> source,
        Optional<LocalDate> date,
        Optional<String> provider,
        Optional<String> author,
        Optional<Series> series,
        Optional<Subsection> subsection,
        Optional<String> sourceLine,
        Optional<String> language,
        Optional<PageRange> pages,
        List<Block> blocks) {

    public Article {
        titleSpans = List.copyOf(titleSpans);
        blocks = List.copyOf(blocks);
    }

    /** An article without subtitle and author, in the language of its issue. */
    public Article(
            String id,
            Optional<Integer> number,
            Optional<String> title,
            Optional<String> titleLine,
            List<Span> titleSpans,
            Optional<String> source,
            Optional<LocalDate> date,
            Optional<String> provider,
            Optional<Series> series,
            Optional<Subsection> subsection,
            Optional<String> sourceLine,
            Optional<PageRange> pages,
            List<Block> blocks) {
        this(
                id,
                number,
                title,
                titleLine,
                titleSpans,
                Optional.empty(),
                source,
                date,
                provider,
                Optional.empty(),
                series,
                subsection,
                sourceLine,
                Optional.empty(),
                pages,
                blocks);
    }

    public Article withId(String newId) {
        return with(newId, subsection, pages, blocks);
    }

    public Article withPages(Optional<PageRange> newPages) {
        return with(id, subsection, newPages, blocks);
    }

    public Article withSubsection(Optional<Subsection> newSubsection) {
        return with(id, newSubsection, pages, blocks);
    }

    public Article withBlocks(List<Block> newBlocks) {
        return with(id, subsection, pages, newBlocks);
    }

    private Article with(
            String newId, Optional<Subsection> newSubsection, Optional<PageRange> newPages, List<Block> newBlocks) {
        return new Article(
                newId,
                number,
                title,
                titleLine,
                titleSpans,
                subtitle,
                source,
                date,
                provider,
                author,
                series,
                newSubsection,
                sourceLine,
                language,
                newPages,
                newBlocks);
    }
}
