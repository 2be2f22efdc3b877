package org.kicnews.exporter.epub;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kicnews.core.model.Table;
import org.kicnews.exporter.markup.Xhtml;

/**
 * Writes a table. On a narrow screen a table with headers is set as one card for each row, in which every cell carries the
 * header of its column; one without scrolls inside its own box. So no table is wider than its page.
 */
final class TableWriter {

    /** From this many columns on, a row does not fit on a screen of 320 pixels. */
    private static final int WIDE = 3;

    /** A number or a share: a column of such cells stands at the right. */
    private static final Pattern NUMBER = Pattern.compile("[+\\-−±~≈▲△▼▽]?[\\d.,]*\\d[%‰]?");

    private final Xhtml out;
    private final Typesetting setting;
    private final Inline inline;

    TableWriter(Xhtml out, Typesetting setting, Inline inline) {
        this.out = out;
        this.setting = setting;
        this.inline = inline;
    }

    void write(Table table) {
        String id = "table-" + setting.next();
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (!table.text().isBlank()) {
            setting.harvest().illustration(setting.issue(), table.text(), setting.file() + "#" + id);
        }
        if (columns == 0) {
            out.open("p", "id", id, "class", "caption");
            inline.write(table.text(), table.spans());
            out.closeLine();
            return;
        }
        int headers = Math.min(table.headerRows(), table.rows().size() - 1);
        boolean cards = headers == 1 && columns >= WIDE;
        // A box that scrolls must be within reach of the keyboard, and have a name (WCAG 2.1, 2.1.1).
        boolean scrolls = !cards && columns >= WIDE;
        String name = table.text().isBlank() ? setting.labels().get("table.untitled") : table.text();
        out.open(
                        "div",
                        "class",
                        cards ? "table cards" : "table",
                        "id",
                        id,
                        "role",
                        scrolls ? "region" : "",
                        "aria-label",
                        scrolls ? name : "",
                        "tabindex",
                        scrolls ? "0" : "")
                .line();
        out.open("table").line();
        if (!table.text().isBlank()) {
            out.open("caption");
            inline.write(table.text(), table.spans());
            out.closeLine();
        }
        if (headers > 0) {
            out.open("thead").line();
            table.rows().subList(0, headers).forEach(row -> headerRow(row, columns));
            out.closeLine();
        }
        out.open("tbody").line();
        List<String> labels = cards ? table.rows().get(0) : List.of();
        List<List<String>> body = table.rows().subList(headers, table.rows().size());
        List<Integer> numbers = IntStream.range(0, columns)
                .filter(column -> isOfNumbers(body, column))
                .boxed()
                .toList();
        body.forEach(row -> row(row, columns, labels, numbers));
        out.closeLine().closeLine().closeLine();
    }

    private void headerRow(List<String> row, int columns) {
        out.open("tr");
        for (int column = 0; column < columns; column++) {
            String cell = cell(row, column);
            // A header without a word would be a name of nothing for those who listen.
            if (cell.isBlank()) {
                out.empty("td");
            } else {
                out.open("th", "scope", "col").lines(cell).close();
            }
        }
        out.closeLine();
    }

    private static boolean isOfNumbers(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> cell(row, column).strip())
                .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }

    private void row(List<String> row, int columns, List<String> labels, List<Integer> numbers) {
        out.open("tr");
        for (int column = 0; column < columns; column++) {
            String kind = numbers.contains(column) ? "number" : "";
            out.open("td", "class", kind, "data-label", cell(labels, column))
                    .lines(cell(row, column))
                    .close();
        }
        out.closeLine();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
