package org.kicnews.exporter.epub;

import java.util.Optional;
import java.util.OptionalInt;
import org.kicnews.core.model.Issue;

/**
 * What one book holds.
 *
 * @param year the year of its issues; absent for issues without a date
 */
record Volume(Optional<Integer> year) {
    static Volume of(Issue issue) {
        return new Volume(issue.date().map(date -> date.getYear()));
    }

    /** The part of file names and identifiers that tells the volume: {@code 2020}, {@code undated}. */
    String key() {
        return year.map(String::valueOf).orElse("undated");
    }

    /** The place of the volume in the collection. */
    OptionalInt position() {
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What people call the volume. */
    String title(BookLabels labels) {
        return year.map(String::valueOf).orElse(labels.get("volume.undated"));
    }
}
