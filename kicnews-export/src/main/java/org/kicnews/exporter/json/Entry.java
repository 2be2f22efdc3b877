package org.kicnews.exporter.json;

import java.util.List;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/**
 * An article and where it stands: one entry of every listing.
 *
 * @param issue the issue that holds it
 * @param section the section that holds it
 * @param article the article
 */
record Entry(Issue issue, Section section, Article article) {

    /** The articles of an issue. */
    static List<Entry> of(Issue issue) {
        return issue.sections().stream()
                .flatMap(section -> section.articles().stream().map(article -> new Entry(issue, section, article)))
                .toList();
    }

    /** The visible characters of the article. */
    int characters() {
        return ArticleText.characters(article);
    }

    /** The pictures of the article. */
    int pictures() {
        return ArticleText.pictures(article);
    }

    /** The BCP 47 tag of its language: its own, or that of the issue. */
    String language() {
        return article.language().orElse(issue.language());
    }
}
