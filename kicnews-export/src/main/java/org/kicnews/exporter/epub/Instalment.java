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

    /**
     * The series that an article continues: its own, or the column that its section is. A section that counts its
     * instalments prints the number in its title ("디자인 (148)"); the name is the title without it.
     */
    static Optional<Series> seriesOf(Section section, Article article) {
        if (article.series().isPresent()) {
            return article.series();
        }
        return section.seriesNumber().flatMap(number -> section.title()
                .map(title -> new Series(columnName(title, Integer.toString(number)), Optional.of(number))));
    }

    private static String columnName(String title, String number) {
        int at = title.lastIndexOf(number);
        if (at < 0) {
            return title;
        }
        String before = title.substring(0, at).replaceAll("[\\s(（\\[<〈#]+$", "");
        String after = title.substring(at + number.length()).replaceAll("^[\\s)）\\]>〉]+", "");
        String name = (before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after).strip();
        return name.isEmpty() ? title : name;
    }
}
