package org.kicnews.exporter.xlsx;

import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ArchiveInfo;

/**
 * Where the originals and the other outputs lie, as paths from the workbook's folder.
 *
 * @param archive what the archive is
 */
record Paths(ArchiveInfo archive) {
    private static final String PDF = "pdf";

    String json(Issue issue) {
        return "../json/issues/" + issue.id() + ".json";
    }

    String epub(Issue issue) {
        return "../epub/" + book(issue);
    }

    /** The name of the book that holds an issue. */
    String book(Issue issue) {
        return archive.bookOf(issue);
    }

    String picture(Image image) {
        return "../json/" + image.path();
    }

    /** An original; empty where it does not move together with the workbook. */
    Optional<String> original(SourceFile source) {
        return archive.originals().map(folder -> "../" + folder + "/" + source.path());
    }

    /** The fragment that opens a file at a page, where its format knows such a thing (RFC 8118, 3). */
    static String fragment(SourceFile source, Optional<PageRange> pages) {
        return source.format().equals(PDF)
                ? pages.map(range -> "#page=" + range.first()).orElse("")
                : "";
    }

    /** The original of an issue to look at: the PDF where there is one, since its pages are the printed ones. */
    static Optional<SourceFile> printed(Issue issue) {
        return issue.sources().stream()
                .filter(source -> source.format().equals(PDF))
                .findFirst()
                .or(() -> issue.sources().stream().findFirst());
    }
}
