package org.kicnews.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.kicnews.core.model.Issue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the canonical JSON of an issue, as {@linkplain #schema() its schema} describes it.
 *
 * <p>Names are in snake case, enumerated values in lower case with hyphens, dates as in ISO 8601. What is unknown is
 * absent; there is no null. Fields stand in the order of the model, indented by two spaces, in UTF-8, with {@code \n}
 * between lines and at the end. The same issue and locale give the same bytes.
 *
 * <p>Safe for use by several threads.
 */
public final class IssueJson {
    private final ObjectWriter writer;
    private final ObjectReader reader;

    private IssueJson(JsonMapper mapper) {
        writer = mapper.writerFor(Issue.class);
        reader = mapper.readerFor(Issue.class);
    }

    /**
     * The codec for an archive.
     *
     * @param locale the language of the texts of findings
     */
    public static IssueJson in(Locale locale) {
        return new IssueJson(IssueMapper.in(locale));
    }

    /**
     * Writes an issue. A surrogate without its partner, which UTF-8 cannot hold, becomes U+FFFD.
     *
     * @param out takes the bytes; not closed
     * @throws IOException if {@code out} fails
     */
    public void write(Issue issue, OutputStream out) throws IOException {
        try {
            writer.writeValue(out, issue);
        } catch (JacksonException e) {
            throw rethrown(e, "cannot write issue " + issue.id());
        }
        out.write('\n');
    }

    /**
     * Reads an issue. The messages and advice of findings are passed over, for their codes and details say the same.
     *
     * @param in gives the bytes; not closed
     * @throws IOException if {@code in} fails, or does not hold exactly one issue in canonical JSON
     */
    public Issue read(InputStream in) throws IOException {
        try {
            return reader.readValue(in);
        } catch (JacksonException e) {
            throw rethrown(e, "not the JSON of an issue");
        }
    }

    /** Opens the JSON Schema (draft 2020-12) of what is written. */
    public static InputStream schema() {
        return Objects.requireNonNull(IssueJson.class.getResourceAsStream("issue.schema.json"));
    }

    private static IOException rethrown(JacksonException e, String what) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(what + ": " + e.getMessage(), e);
    }
}
