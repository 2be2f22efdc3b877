package org.kicnews.exporter.epub;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.kicnews.core.spi.ArchiveInfo;

/** The times that are written where a format asks for one. None comes from the clock. */
final class Times {

    /** The time of a book of which no time is known: that of the entries of its container. */
    private static final Instant NO_TIME = Instant.parse("1980-02-01T00:00:00Z");

    private Times() {}

    static Optional<LocalDate> lastDay(Outline outline) {
        return outline.issues().stream().flatMap(issue -> issue.date().stream()).max(Comparator.naturalOrder());
    }

    /** When a book was last changed: when the archive says, or on the day of its newest issue. */
    static Instant modified(ArchiveInfo archive, Optional<LocalDate> day) {
        return archive.timestamp()
                .orElseGet(() -> day.map(Times::start).orElse(NO_TIME))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** When an issue came out. */
    static Instant published(Optional<LocalDate> day) {
        return day.map(Times::start).orElse(NO_TIME);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
