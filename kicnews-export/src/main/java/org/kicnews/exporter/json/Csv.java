package org.kicnews.exporter.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file as in RFC 4180, in UTF-8. A file begins with a byte order mark, by which Excel knows the encoding.
 *
 * <p>A spreadsheet takes a field that begins like a formula for one, whoever wrote it. Such a field is set behind an
 * apostrophe, as OWASP advises ("CSV Injection").
 */
final class Csv {
    /** Stands first in a file. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a formula begins with; Excel takes the wide forms too where it speaks an East Asian language. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final String NEEDS_QUOTES = "\",\r\n";

    private Csv() {}

    /** A line with its end. */
    static String line(List<String> fields) {
        return fields.stream()
                .map(field -> quoted(harmless(PlainText.of(field))))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String harmless(String field) {
        return !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
