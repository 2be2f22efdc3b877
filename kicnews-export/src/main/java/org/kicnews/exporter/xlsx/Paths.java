package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;

/**
 * Where the other outputs lie, as paths from the workbook's folder.
 *
 * @param archive the archive's id
 */
record Paths(String archive) {
    private static final String UNDATED = "undated";

    String json(Issue issue) {
        return "../json/issues/" + issue.id() + ".json";
    }

    String epub(Issue issue) {
        return "../epub/" + epubName(issue);
    }

    /** The name of the yearly book that holds an issue. */
    String epubName(Issue issue) {
        Optional<String> year = issue.date().map(LocalDate::getYear).map(String::valueOf);
        return archive + "-" + year.orElse(UNDATED) + ".epub";
    }

    String picture(Image image) {
        return "../json/" + image.path();
    }
}
