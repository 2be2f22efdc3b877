package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Article;

/** Every article as a text file of its own, for readers that know no structure. */
final class PlainTexts implements Listing {
    private final Inventory files;

    PlainTexts(Inventory files) {
        this.files = files;
    }

    /** Where the text of an article lies. */
    static String path(Article article) {
        return "text/" + article.id() + ".txt";
    }

    @Override
    public void add(Entry entry) throws IOException {
        try (OutputStream out = files.create(path(entry.article()), DataFile.TEXT)) {
            out.write((PlainText.of(ArticleText.whole(entry.article())) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        // Each article was a file, and none is open.
    }
}
