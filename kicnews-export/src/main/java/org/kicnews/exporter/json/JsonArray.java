package org.kicnews.exporter.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A JSON array that is written while its elements go by, each on a line. */
final class JsonArray implements Closeable {
    private final OutputStream out;
    private final String end;
    private boolean empty = true;
    private boolean closed;

    /**
     * Begins an array.
     *
     * @param begin what stands before the array
     * @param end what stands after it
     */
    JsonArray(OutputStream out, String begin, String end) throws IOException {
        this.out = new BufferedOutputStream(out);
        this.end = end;
        write(begin + "[\n");
    }

    void add(JsonNode element) throws IOException {
        if (!empty) {
            write(",\n");
        }
        empty = false;
        Json.writeLine(element, out);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            write((empty ? "" : "\n") + "]" + end + "\n");
            out.close();
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
