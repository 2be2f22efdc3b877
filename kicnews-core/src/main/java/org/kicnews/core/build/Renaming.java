package org.kicnews.core.build;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;

/** Gives an issue another id, and with it its articles and whatever points at them. */
final class Renaming {
    private final String from;
    private final String to;

    private Renaming(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The issue under an id; the same issue where it has that id already. */
    static Issue of(Issue issue, String id) {
        return issue.id().equals(id) ? issue : new Renaming(issue.id(), id).apply(issue);
    }

    private Issue apply(Issue issue) {
        return issue.withId(to)
                .withSections(issue.sections().stream()
                        .map(section -> section.withArticles(section.articles().stream()
                                .map(article -> article.withId(rename(article.id())))
                                .toList()))
                        .toList())
                .withToc(issue.toc().stream()
                        .map(line -> line.withArticle(line.article().map(this::rename)))
                        .toList())
                .withFindings(rename(issue.findings()));
    }

    private List<Finding> rename(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.withPlace(rename(finding.place())))
                .toList();
    }

    private Place rename(Place place) {
        Optional<String> article = place.article().map(this::rename);
        return new Place(place.file(), place.page(), article);
    }

    private String rename(String articleId) {
        return articleId.startsWith(from + "-") ? to + articleId.substring(from.length()) : articleId;
    }
}
