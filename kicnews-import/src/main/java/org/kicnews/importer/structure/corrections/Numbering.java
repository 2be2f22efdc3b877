package org.kicnews.importer.structure.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/** Gives issue and articles the ids that follow from number and order, wherever they are named. */
final class Numbering {

    private Numbering() {}

    /** The issue with its ids renewed. */
    static Issue renewed(Issue issue) {
        String id = issue.number().map(String::valueOf).orElse(issue.id());
        Map<String, String> renamed = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        for (Section section : issue.sections()) {
            List<Article> articles = new ArrayList<>();
            for (Article article : section.articles()) {
                String articleId = id + "-" + (sections.size() + 1) + "-" + (articles.size() + 1);
                renamed.put(article.id(), articleId);
                articles.add(article.withId(articleId));
            }
            sections.add(section.withArticles(articles));
        }
        return issue.withId(id)
                .withSections(sections)
                .withToc(issue.toc().stream()
                        .map(line -> line.withArticle(line.article().map(renamed::get)))
                        .toList())
                .withFindings(issue.findings().stream()
                        .map(finding -> finding.withPlace(renamed(finding.place(), renamed)))
                        .toList());
    }

    private static Place renamed(Place place, Map<String, String> ids) {
        return new Place(place.file(), place.page(), place.article().map(id -> ids.getOrDefault(id, id)));
    }
}
