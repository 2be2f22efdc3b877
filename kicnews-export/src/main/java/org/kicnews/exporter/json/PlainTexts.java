package org.kicnews.exporter.json;

import java.nio.charset.StandardCharsets;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Article;

/** Every article as a text file of its own, for readers that know no structure. */
final class PlainTexts {

    private PlainTexts() {}

    /** Where the text of an article lies. */
    static String path(Article article) {
        return path(article.id());
    }

    /** Where the text of the article of an id lies. */
    static String path(String article) {
        return "text/" + article + ".txt";
    }

    /** The file of an article. */
    static byte[] bytes(Article article) {
        return (PlainText.of(ArticleText.whole(article)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
