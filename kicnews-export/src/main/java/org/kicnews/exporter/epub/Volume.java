package org.kicnews.exporter.epub;

import java.time.LocalDate;
import java.util.Optional;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.BookSettings;

/**
 * Which book of the archive this is.
 *
 * @param key the part of file names and identifiers that tells the book from the others: {@code 2020}, {@code 2020-h1},
 *     {@code issue-205}, {@code undated}
 * @param title what people call it: {@code 2020}, {@code 제205호}
 * @param position its place in the collection, whole numbers with dots between them (EPUB 3.3, D.3.7)
 * @param figures the digits that its cover shows; may be empty
 */
record Volume(String key, String title, Optional<String> position, String figures) {

    /** Longer numbers do not fit on a cover. */
    private static final int MOST_FIGURES = 4;

    /** The book that an issue belongs to. */
    static Volume of(Issue issue, BookSettings.Division division, BookLabels labels) {
        String key = division.key(issue);
        if (division == BookSettings.Division.ISSUE) {
            Optional<String> number = issue.number().map(String::valueOf);
            return new Volume(
                    key,
                    labels.issue(issue),
                    number,
                    number.filter(text -> text.length() <= MOST_FIGURES).orElse(""));
        }
        if (issue.date().isEmpty()) {
            return new Volume(key, labels.get("volume.undated"), Optional.empty(), "");
        }
        LocalDate date = issue.date().get();
        String year = Integer.toString(date.getYear());
        if (division == BookSettings.Division.YEAR) {
            return new Volume(key, year, Optional.of(year), year);
        }
        int half = BookSettings.Division.half(date);
        return new Volume(key, labels.get("volume.half." + half, year), Optional.of(year + "." + half), year);
    }
}
