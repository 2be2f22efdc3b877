package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kicnews.core.json.RecordJson;

/** The articles of an issue as JSON Lines. */
final class ArticleLines implements Listing {
    private final RecordJson<ArticleLine> json;
    private final OutputStream out;

    ArticleLines(RecordJson<ArticleLine> json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void add(Entry entry) throws IOException {
        json.write(ArticleLine.of(entry), out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
