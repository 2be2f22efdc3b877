package org.kicnews.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * An excerpt that is a record, kept as JSON.
 *
 * @param <T> the record
 */
public final class RecordExcerpt<T extends Record> implements Excerpt<T> {
    private final String name;
    private final Function<Issue, T> drawing;
    private final RecordJson<T> json;

    /**
     * An excerpt.
     *
     * @param name tells it apart from others of the same exporter
     * @param type the record
     * @param drawing draws it from an issue
     */
    public RecordExcerpt(String name, Class<T> type, Function<Issue, T> drawing) {
        this.name = name;
        this.drawing = drawing;
        this.json = RecordJson.compact(type);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public T draw(Issue issue) {
        return drawing.apply(issue);
    }

    @Override
    public void write(T drawn, OutputStream out) throws IOException {
        json.write(drawn, out);
    }

    @Override
    public T read(InputStream in) throws IOException {
        return json.read(in);
    }
}
