package org.kicnews.exporter.json;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file as in RFC 4180, in UTF-8 with a byte order mark, by which Excel knows the encoding.
 *
 * <p>A spreadsheet takes a field that begins like a formula for one, whoever wrote it. Such a field is set behind an
 * apostrophe, as OWASP advises ("CSV Injection").
 */
final class Csv implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a formula begins with; Excel takes the wide forms too where it speaks an East Asian language. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final String NEEDS_QUOTES = "\",\r\n";

    private final Writer out;

    Csv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    void row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(harmless(PlainText.of(fields.get(i)))));
        }
        out.write("\r\n");
    }

    private static String harmless(String field) {
        return !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
