package org.kicnews.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads other records of the toolkit in the manner of {@link IssueJson}: the manifest, what a build
 * remembers. Findings in them carry no texts of a language that matters; only their codes and details are read back.
 *
 * @param <T> the record
 */
public final class RecordJson<T> {
    private final String name;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    private RecordJson(Class<T> type, boolean indented) {
        JsonMapper mapper = IssueMapper.in(Locale.ROOT);
        name = type.getSimpleName();
        writer = indented ? mapper.writerFor(type) : mapper.writerFor(type).without(SerializationFeature.INDENT_OUTPUT);
        reader = mapper.readerFor(type);
    }

    /** The codec of a record, for files that people look at. */
    public static <T extends Record> RecordJson<T> of(Class<T> type) {
        return new RecordJson<>(type, true);
    }

    /** The codec of a record that writes it on one line. */
    public static <T extends Record> RecordJson<T> compact(Class<T> type) {
        return new RecordJson<>(type, false);
    }

    /**
     * Writes a record.
     *
     * @param out takes the bytes; not closed
     * @throws IOException if {@code out} fails
     */
    public void write(T value, OutputStream out) throws IOException {
        try {
            writer.writeValue(out, value);
        } catch (JacksonException e) {
            throw new IOException("cannot write " + name + ": " + e.getMessage(), e);
        }
        out.write('\n');
    }

    /**
     * Reads a record.
     *
     * @param in gives the bytes; not closed
     * @throws IOException if {@code in} fails, or does not hold exactly one such record
     */
    public T read(InputStream in) throws IOException {
        try {
            return reader.readValue(in);
        } catch (JacksonException e) {
            throw new IOException("not the JSON of a " + name + ": " + e.getMessage(), e);
        }
    }
}
