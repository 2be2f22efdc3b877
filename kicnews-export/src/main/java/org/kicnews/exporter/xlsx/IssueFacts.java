package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/**
 * What is counted over all issues, of one issue.
 *
 * @param number its number
 * @param date its date
 * @param counts what was counted in it
 * @param sections the name of the section of each article; empty where it has none
 * @param series the parts of series
 * @param columns the parts of numbered columns
 * @param sources the sources of articles
 * @param names the names that are glossed
 */
record IssueFacts(
        Optional<Integer> number,
        Optional<LocalDate> date,
        IssueRows.Counts counts,
        List<String> sections,
        List<Use> series,
        List<Use> columns,
        List<Use> sources,
        List<Glossary.Mention> names) {

    IssueFacts {
        sections = List.copyOf(sections);
        series = List.copyOf(series);
        columns = List.copyOf(columns);
        sources = List.copyOf(sources);
        names = List.copyOf(names);
    }

    /**
     * A name that appears.
     *
     * @param number the number that is given with it
     * @param place the id of the article, or of the issue
     */
    record Use(String name, Optional<Integer> number, String place) {}

    static IssueFacts of(Issue issue, IssueRows.Counts counts) {
        List<String> sections = new ArrayList<>();
        List<Use> series = new ArrayList<>();
        List<Use> columns = new ArrayList<>();
        List<Use> sources = new ArrayList<>();
        for (Section section : issue.sections()) {
            String name = SectionName.of(section);
            if (section.seriesNumber().isPresent()) {
                String place = section.articles().isEmpty()
                        ? issue.id()
                        : section.articles().get(0).id();
                columns.add(new Use(name, section.seriesNumber(), place));
            }
            for (Article article : section.articles()) {
                sections.add(name);
                article.series().ifPresent(its -> series.add(new Use(its.name(), its.number(), article.id())));
                article.source().ifPresent(source -> sources.add(new Use(source, Optional.empty(), article.id())));
            }
        }
        return new IssueFacts(
                issue.number(), issue.date(), counts, sections, series, columns, sources, Glossary.mentionsIn(issue));
    }
}
