package org.kicnews.exporter.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.spi.ArchiveInfo;

/**
 * What a citation of an article says, in whichever format. Who provided the article and where it was taken from are
 * notes.
 *
 * @param id the id of the article
 * @param author who wrote it; a name as printed, which is not split into family and given name
 * @param title the title
 * @param subtitle the line below the title that goes on with it
 * @param newsletter the name of the newsletter
 * @param issue the number of the issue; its id where it has none
 * @param date the day of the issue
 * @param section the section
 * @param pages the pages of the issue
 * @param publisher who publishes the newsletter
 * @param language the BCP 47 tag of the text
 * @param source where the article was taken from
 * @param sourceDate the day of the source
 * @param provider who provided the article
 */
record Citation(
        String id,
        Optional<String> author,
        Optional<String> title,
        Optional<String> subtitle,
        String newsletter,
        String issue,
        Optional<LocalDate> date,
        Optional<String> section,
        Optional<PageRange> pages,
        Optional<String> publisher,
        String language,
        Optional<String> source,
        Optional<LocalDate> sourceDate,
        Optional<String> provider) {

    private static final String ENDS = "?!.…:;?!。";

    static Citation of(Entry entry, ArchiveInfo info) {
        Issue issue = entry.issue();
        Article article = entry.article();
        return new Citation(
                article.id(),
                article.author().map(Citation::oneLine),
                article.title().map(Citation::oneLine),
                article.subtitle().map(Citation::oneLine),
                oneLine(issue.masthead().title().orElse(info.title())),
                issue.number().map(String::valueOf).orElse(issue.id()),
                issue.date(),
                entry.section().title().map(Citation::oneLine),
                article.pages(),
                issue.masthead().publisher().or(info::publisher).map(Citation::oneLine),
                entry.language(),
                article.source().map(Citation::oneLine),
                article.date(),
                article.provider().map(Citation::oneLine));
    }

    /** Title and subtitle, for formats that have one field for both. A title that ends with a sign needs no colon. */
    Optional<String> wholeTitle() {
        return title.isEmpty() || subtitle.isEmpty()
                ? title.or(() -> subtitle)
                : Optional.of(title.get() + (endsWithSign(title.get()) ? " " : ": ") + subtitle.get());
    }

    private static boolean endsWithSign(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The pages with a sign between first and last. */
    Optional<String> pages(String sign) {
        return pages.map(range ->
                range.first() == range.last() ? String.valueOf(range.first()) : range.first() + sign + range.last());
    }

    /** What the formats have no field for, as sentences. */
    List<String> notes(Labels labels) {
        return Stream.of(
                        source.map(name -> labels.format(
                                "citation.source",
                                name,
                                sourceDate.map(LocalDate::toString).orElse(""))),
                        provider.map(name -> labels.format("citation.provider", name)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .toList();
    }

    private static String oneLine(String text) {
        return text.codePoints()
                .map(codePoint -> Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029
                        ? ' '
                        : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
