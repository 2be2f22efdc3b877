package org.kicnews.core.build;

import java.time.LocalDate;
import java.util.Optional;
import org.kicnews.core.model.Issue;

/**
 * What the build remembers of an issue that lies in the store.
 *
 * @param key where it lies
 * @param path the original
 * @param sha256 the hash of the original
 * @param format the format of the original
 * @param id the id that the importer gave it
 * @param number its number
 * @param date its date
 */
record ReadIssue(
        String key,
        String path,
        String sha256,
        String format,
        String id,
        Optional<Integer> number,
        Optional<LocalDate> date) {

    static ReadIssue of(String key, Issue issue) {
        return new ReadIssue(
                key,
                issue.sources().get(0).path(),
                issue.sources().get(0).sha256(),
                issue.sources().get(0).format(),
                issue.id(),
                issue.number(),
                issue.date());
    }
}
