package org.kicnews.exporter.json;

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
 * @param characters its visible characters
 * @param pictures its pictures
 */
record Entry(Issue issue, Section section, Article article, int characters, int pictures) {

    /** The BCP 47 tag of its language: its own, or that of the issue. */
    String language() {
        return article.language().orElse(issue.language());
    }

    static Entry of(Issue issue, Section section, Article article) {
        return new Entry(issue, section, article, ArticleText.characters(article), ArticleText.pictures(article));
    }
}
