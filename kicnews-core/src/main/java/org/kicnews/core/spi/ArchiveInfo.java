package org.kicnews.core.spi;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.model.Issue;

/**
 * What the archive is, for the outputs.
 *
 * @param id the archive's name in file names and identifiers: ASCII letters, digits, {@code -} and {@code .}
 * @param title the archive's title for people
 * @param publisher who publishes it
 * @param rights what others may do with it
 * @param locale the language that the outputs speak
 * @param timestamp the time to write wherever a format asks for one; absent to take it from the issues
 * @param toolkitVersion the version of the toolkit
 * @param books what the configuration says about the books
 * @param originals the way from the folder of the outputs to that of the originals, as a relative reference (RFC 3986)
 *     without a slash at its end; absent where the two do not move together
 */
public record ArchiveInfo(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> rights,
        Locale locale,
        Optional<Instant> timestamp,
        String toolkitVersion,
        BookSettings books,
        Optional<String> originals) {

    /** An archive that says nothing about its books. */
    public ArchiveInfo(
            String id,
            String title,
            Optional<String> publisher,
            Optional<String> rights,
            Locale locale,
            Optional<Instant> timestamp,
            String toolkitVersion) {
        this(
                id,
                title,
                publisher,
                rights,
                locale,
                timestamp,
                toolkitVersion,
                BookSettings.defaults(),
                Optional.empty());
    }

    public ArchiveInfo withBooks(BookSettings newBooks) {
        return new ArchiveInfo(id, title, publisher, rights, locale, timestamp, toolkitVersion, newBooks, originals);
    }

    public ArchiveInfo withOriginals(Optional<String> newOriginals) {
        return new ArchiveInfo(id, title, publisher, rights, locale, timestamp, toolkitVersion, books, newOriginals);
    }

    /** The name of the file of the book that holds an issue. */
    public String bookOf(Issue issue) {
        return id + "-" + books.division().key(issue) + ".epub";
    }
}
