package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this package writes it: UTF-8, {@code \n} between lines, whatever the machine. */
final class Json {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .withoutFeatures(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT);

    private Json() {}

    /** Writes JSON, or a part of it. */
    interface Content {
        void writeTo(JsonGenerator json);
    }

    /**
     * Writes JSON to a stream; what is open in the end stays open.
     *
     * @param out takes the bytes; not closed
     * @throws IOException if {@code out} fails
     */
    static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            content.writeTo(json);
        } catch (JacksonException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
