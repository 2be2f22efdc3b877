package org.kicnews.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.build.Selection;
import org.kicnews.core.spi.BookSettings;

/** Reads parameters that a person typed; what cannot be meant is refused with the parameter's name. */
final class Parameters {
    /** What later Mavens give every project, and earlier ones do not (super POM of 3.10 and 4). */
    private static final String MAVENS_TIMESTAMP = "1980-02-01T00:00:00Z";

    private Parameters() {}

    static String archiveId(String text) throws ParameterException {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            throw new ParameterException("archiveId", text);
        }
        return text;
    }

    static Locale locale(String tag) throws ParameterException {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new ParameterException("language", tag);
        }
    }

    /**
     * A time as ISO 8601 or as seconds since 1970, as Maven's own reproducible builds take it; absent where nobody gave one
     * but Maven itself.
     */
    static Optional<Instant> timestamp(String text) throws ParameterException {
        if (text.isBlank() || text.equals(MAVENS_TIMESTAMP)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("\\d+")
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new ParameterException("outputTimestamp", text);
        }
    }

    /** The issues that were named; all where none was. */
    static Selection selection(@Nullable List<String> terms) throws ParameterException {
        try {
            return Selection.of(terms == null ? List.of() : terms);
        } catch (IllegalArgumentException e) {
            throw new ParameterException("issues", String.valueOf(e.getMessage()));
        }
    }

    /** A time that something may take, in seconds. */
    static Duration timeout(long seconds) throws ParameterException {
        if (seconds < 1) {
            throw new ParameterException("timeout", Long.toString(seconds));
        }
        return Duration.ofSeconds(seconds);
    }

    /** A limit, which lets something through. */
    static int some(String name, int limit) throws ParameterException {
        return (int) some(name, (long) limit);
    }

    /** A limit, which lets something through. */
    static long some(String name, long limit) throws ParameterException {
        if (limit < 1) {
            throw new ParameterException(name, Long.toString(limit));
        }
        return limit;
    }

    /** A limit, or 0 for none. */
    static int someOrNone(String name, int limit) throws ParameterException {
        if (limit < 0) {
            throw new ParameterException(name, Integer.toString(limit));
        }
        return limit;
    }

    /** A number of threads, where 0 stands for as many as there are processors. */
    static int threads(int threads, int processors) throws ParameterException {
        int asked = someOrNone("threads", threads);
        return asked == 0 ? processors : asked;
    }

    /** What makes a book. */
    static BookSettings.Division division(String text) throws ParameterException {
        return switch (text) {
            case "year" -> BookSettings.Division.YEAR;
            case "half-year" -> BookSettings.Division.HALF_YEAR;
            case "issue" -> BookSettings.Division.ISSUE;
            default -> throw new ParameterException("books", text);
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
