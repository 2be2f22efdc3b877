package org.kicnews.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.spi.BookSettings;

/** Reads parameters that a person typed; what cannot be meant is refused with the parameter's name. */
final class Parameters {
    private Parameters() {}

    static String archiveId(String text) {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            throw new IllegalArgumentException(
                    "kicnews.archiveId is part of file names: ASCII letters, digits, \"-\" and" + " \".\", not \""
                            + text + "\".");
        }
        return text;
    }

    static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "kicnews.language is a BCP 47 tag such as ko or en, not \"" + tag + "\".", e);
        }
    }

    /** A time as ISO 8601 or as seconds since 1970, as Maven's own reproducible builds take it. */
    static Optional<Instant> timestamp(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("\\d+")
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "kicnews.outputTimestamp is a time such as 2024-01-31T00:00:00Z, not \"" + text + "\".", e);
        }
    }

    static BookSettings.Division division(String text) {
        return switch (text) {
            case "year" -> BookSettings.Division.YEAR;
            case "half-year" -> BookSettings.Division.HALF_YEAR;
            case "issue" -> BookSettings.Division.ISSUE;
            default ->
                throw new IllegalArgumentException(
                        "kicnews.books is \"year\", \"half-year\" or \"issue\", not \"" + text + "\".");
        };
    }

    /** A folder; a goal that is not run by Maven has no defaults from the annotations. */
    static Path folder(@Nullable File configured, String usual) {
        return configured == null ? Path.of(usual) : configured.toPath();
    }

    /** What was configured, or what is usual where nothing was. */
    static String orElse(@Nullable String configured, String usual) {
        return configured == null || configured.isBlank() ? usual : configured;
    }
}
