package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The articles of an issue as CSV. */
final class ArticleTable implements Listing {
    private final OutputStream out;

    ArticleTable(OutputStream out) {
        this.out = out;
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
        List<String> fields = Stream.of(ArticleColumn.values())
                .map(column -> column.of(entry))
                .toList();
        out.write(Csv.line(fields).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
