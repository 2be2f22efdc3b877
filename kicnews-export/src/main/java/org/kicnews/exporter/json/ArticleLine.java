package org.kicnews.exporter.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Article;

/**
 * The canonical JSON of an article with what it needs to stand alone, as {@code $defs/article_line} of the schema describes
 * it. The names are those of the issue's JSON.
 */
record ArticleLine(
        String issue,
        Optional<Integer> issueNumber,
        Optional<LocalDate> issueDate,
        String language,
        Optional<String> section,
        Optional<Integer> sectionSeriesNumber,
        @JsonUnwrapped Article article,
        int characters,
        int pictures,
        String text) {

    static ArticleLine of(Entry entry) {
        return new ArticleLine(
                entry.issue().id(),
                entry.issue().number(),
                entry.issue().date(),
                entry.language(),
                entry.section().title(),
                entry.section().seriesNumber(),
                entry.article(),
                entry.characters(),
                entry.pictures(),
                ArticleText.body(entry.article()));
    }
}
