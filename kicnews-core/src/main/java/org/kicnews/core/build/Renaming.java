package org.kicnews.core.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;

/** Gives an issue another id, and with it its articles and whatever points at them. */
final class Renaming {
    private final UnaryOperator<String> articleIds;

    private Renaming(UnaryOperator<String> articleIds) {
        this.articleIds = articleIds;
    }

    /** The issue under an id; the same issue where it has that id already. */
    static Issue of(Issue issue, String id) {
        if (issue.id().equals(id)) {
            return issue;
        }
        String from = issue.id() + "-";
        return new Renaming(article -> article.startsWith(from) ? id + "-" + article.substring(from.length()) : article)
                .apply(issue)
                .withId(id);
    }

    /** The issue with other ids of its articles; an id that is not named stays. */
    static Issue articles(Issue issue, Map<String, String> ids) {
        return ids.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()))
                ? issue
                : new Renaming(id -> ids.getOrDefault(id, id)).apply(issue);
    }

    private Issue apply(Issue issue) {
        return issue.withSections(issue.sections().stream()
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
        return articleIds.apply(articleId);
    }
}
