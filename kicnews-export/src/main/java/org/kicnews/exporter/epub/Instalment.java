package org.kicnews.exporter.epub;

import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;

/**
 * One part of a series.
 *
 * @param series the series and the number of the part
 * @param issue the issue that it stands in, without text
 * @param article the article, without text
 */
record Instalment(Series series, Issue issue, Article article) {

    /** The series that an article continues: its own, or the column that its section is. */
    static Optional<Series> seriesOf(Section section, Article article) {
        return article.series().or(section::column);
    }
}
