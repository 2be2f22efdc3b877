package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A named part of an issue.
 *
 * @param title the line as printed; absent for text that stands under no section
 * @param seriesNumber the number of a column that counts its instalments: 148 in "디자인 (148)"
 * @param provider who provides the whole section
 * @param page the page of the original that the title stands on
 * @param intro what stands between the title and the first article
 * @param articles the articles
 */
public record Section(
        Optional<String> title,
        Optional<Integer> seriesNumber,
        Optional<String> provider,
        Optional<Integer> page,
        List<Block> intro,
        List<Article> articles) {

    public Section {
        intro = List.copyOf(intro);
        articles = List.copyOf(articles);
    }

    /** The column that the section is, with the number of the instalment; none where it counts none. */
    public Optional<Series> column() {
        return seriesNumber.flatMap(
                number -> title.map(line -> new Series(ColumnName.of(line.strip(), number), seriesNumber)));
    }

    public Section withArticles(List<Article> newArticles) {
        return new Section(title, seriesNumber, provider, page, intro, newArticles);
    }

    public Section withIntro(List<Block> newIntro) {
        return new Section(title, seriesNumber, provider, page, newIntro, articles);
    }
}
