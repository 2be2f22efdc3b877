package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** All articles as CSV. */
final class ArticleTable implements Listing {
    private final Csv csv;

    ArticleTable(OutputStream out) throws IOException {
        csv = new Csv(out);
        csv.row(Stream.of(ArticleColumn.values()).map(ArticleColumn::field).toList());
    }

    @Override
    public void add(Entry entry) throws IOException {
        csv.row(Stream.of(ArticleColumn.values())
                .map(column -> column.of(entry))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
