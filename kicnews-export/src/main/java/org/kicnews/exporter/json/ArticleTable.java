package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** The articles of an issue as CSV. */
final class ArticleTable implements Listing {
    private final Csv csv;

    ArticleTable(OutputStream out) {
        csv = new Csv(out);
    }

    /** The names of the columns, which stand before the articles. */
    static String header() {
        return Csv.BYTE_ORDER_MARK
                + Csv.line(Stream.of(ArticleColumn.values())
                        .map(ArticleColumn::field)
                        .toList());
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
