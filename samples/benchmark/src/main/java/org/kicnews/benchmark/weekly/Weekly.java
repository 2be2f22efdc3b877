package org.kicnews.benchmark.weekly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An issue of the benchmark's weekly.
 *
 * @param number the number of the issue, from 1
 * @param date the day of the issue
 * @param masthead what stands at its head
 * @param sections its sections in order
 */
public record Weekly(int number, LocalDate date, Masthead masthead, List<Section> sections) {

    public Weekly {
        sections = List.copyOf(sections);
    }

    /** The line with number and date. */
    public String issueLine() {
        return "제" + number + "호 (" + date.getYear() + ". " + date.getMonthValue() + ". " + date.getDayOfMonth() + ")";
    }

    /** What stands above every page. */
    public String runningHeader() {
        return masthead.title() + " " + issueLine();
    }

    /** All articles in order. */
    public Stream<Article> articles() {
        return sections.stream().flatMap(section -> section.articles().stream());
    }

    /** All pictures in order. */
    public Stream<Picture> pictures() {
        return articles()
                .flatMap(article -> article.pieces().stream())
                .filter(Piece.Figure.class::isInstance)
                .map(piece -> ((Piece.Figure) piece).picture());
    }

    /** The same issue with one more paragraph in its first article. */
    public Weekly revised() {
        List<Section> newSections = new ArrayList<>(sections);
        newSections.set(0, sections.get(0).revised());
        return new Weekly(number, date, masthead, newSections);
    }
}
