package org.kicnews.exporter.epub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;

/** What was published: the books, and the issues in them. */
final class Catalogue {

    /**
     * A book.
     *
     * @param file its name in the folder of the books
     * @param cover the name of its cover there
     * @param picture the cover itself
     * @param position its place in the collection
     */
    record Entry(
            String id,
            String title,
            String file,
            String cover,
            Cover picture,
            String summary,
            List<String> languages,
            Optional<LocalDate> date,
            Optional<String> position,
            Instant modified) {}

    /**
     * An issue.
     *
     * @param file the book that holds it
     * @param articles the titles of its articles
     */
    record News(String id, String title, String file, Optional<LocalDate> date, List<String> articles) {}

    private final ArchiveInfo archive;
    private final BookLabels labels;
    private final List<Entry> entries = new ArrayList<>();
    private final List<News> news = new ArrayList<>();

    Catalogue(ArchiveInfo archive) {
        this.archive = archive;
        this.labels = BookLabels.in(archive.locale());
    }

    ArchiveInfo archive() {
        return archive;
    }

    BookLabels labels() {
        return labels;
    }

    void add(Outline outline, String file, String cover, Cover picture) {
        Volume volume = outline.volume();
        Optional<LocalDate> day = Times.lastDay(outline);
        long articles = outline.issues().stream().flatMap(Issue::articles).count();
        entries.add(new Entry(
                Identifiers.volume(archive, volume),
                archive.title() + " " + volume.title(),
                file,
                cover,
                picture,
                labels.get("title.count", outline.issues().size(), articles),
                outline.languages(),
                day,
                volume.position(),
                Times.modified(archive, day)));
        for (Issue issue : outline.issues()) {
            news.add(new News(
                    Identifiers.issue(archive, issue),
                    labels.issueAndDate(issue),
                    file,
                    issue.date(),
                    issue.articles().map(article -> Titles.of(article, labels)).toList()));
        }
    }

    /** The books in the order of the archive. */
    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The issues in the order of the archive. */
    List<News> news() {
        return Collections.unmodifiableList(news);
    }

    /** When the newest of the books was changed. */
    Instant modified() {
        return entries.stream()
                .map(Entry::modified)
                .max(Instant::compareTo)
                .orElseGet(() -> Times.modified(archive, Optional.empty()));
    }
}
