package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** A row of a table, filled from the left: each call fills the next cell, and what is unknown leaves it empty. */
final class TableRow {
    /** Excel counts days from here; it takes 1900 for a leap year, so that earlier days are wrong (KB 214326). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Excel knows no later day. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** {@code 2020-10-07}, {@code 100%}. */
    private static final int DATE_WIDTH = 10;

    private static final int SHARE_WIDTH = 4;

    /** The height of a line of the body. Programs other than Excel do not fit the height of a row to wrapped text. */
    static final float LINE_POINTS = 16;

    /** A longer text is read in the field above the sheet. */
    private static final int MOST_LINES = 8;

    private final Book book;
    private final List<Column> columns;
    private final Links links;
    private final int[] widths;
    private final @Nullable Row row;
    private int next;
    private int lines = 1;

    TableRow(Book book, List<Column> columns, Links links, int[] widths, @Nullable Row row) {
        this.book = book;
        this.columns = columns;
        this.links = links;
        this.widths = widths;
        this.row = row;
    }

    /** A row of a sheet that is full: nothing is written. */
    static TableRow nowhere(Book book, List<Column> columns, Links links, int[] widths) {
        return new TableRow(book, columns, links, widths, null);
    }

    TableRow text(String text) {
        return text(text, cell -> {});
    }

    TableRow text(Optional<String> text) {
        return text(text.orElse(""));
    }

    TableRow number(long number) {
        return number(number, cell -> {});
    }

    TableRow number(Optional<Integer> number) {
        return number.isPresent() ? number(number.get()) : text("");
    }

    TableRow count(Optional<Long> number) {
        return number.isPresent() ? number(number.get()) : text("");
    }

    TableRow share(Optional<Double> share) {
        return share.isPresent() ? put(SHARE_WIDTH, cell -> cell.setCellValue(share.get())) : text("");
    }

    /** A day; as text where Excel does not know it. */
    TableRow date(Optional<LocalDate> date) {
        if (date.isEmpty()) {
            return text("");
        }
        LocalDate day = date.get();
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                ? text(day.toString())
                : put(DATE_WIDTH, cell -> cell.setCellValue(day));
    }

    /** A text that leads to a file, named by its path from the workbook's folder. */
    TableRow file(String text, String path) {
        return file(text, path, "");
    }

    /** A text that leads to a place in a file, which a fragment names. */
    TableRow file(String text, String path, String fragment) {
        return text(text, cell -> keepLinkLook(cell, links.toFile(cell, path, fragment)));
    }

    /** A text in a column of links that leads nowhere. */
    TableRow unlinked(String text) {
        return text(text, cell -> keepLinkLook(cell, false));
    }

    /** An address, which leads there where it is safe to. */
    TableRow address(String address) {
        return text(
                address,
                cell -> keepLinkLook(
                        cell,
                        Links.safe(address)
                                .filter(target -> links.toAddress(cell, target))
                                .isPresent()));
    }

    /** A number that leads to a place in the workbook. */
    TableRow place(long number, String sheet, String reference) {
        return number(number, cell -> links.toPlace(cell, sheet, reference));
    }

    private TableRow text(String text, Consumer<Cell> more) {
        if (CellText.isTooLong(text)) {
            book.losses().textWasCut();
        }
        String held = CellText.of(text);
        lines = Math.max(lines, kind().lines(held));
        return put(DisplayWidth.of(held), cell -> {
            if (!held.isEmpty()) {
                cell.setCellValue(held);
                if (CellText.looksLikeAFormula(held)) {
                    cell.setCellStyle(book.styles().quoted(kind()));
                }
                more.accept(cell);
            }
        });
    }

    private TableRow number(long number, Consumer<Cell> more) {
        int digits = Long.toString(number).length();
        int separators = (digits - 1) / 3;
        return put(digits + separators, cell -> {
            cell.setCellValue(number);
            more.accept(cell);
        });
    }

    private void keepLinkLook(Cell cell, boolean leadsSomewhere) {
        if (!leadsSomewhere) {
            cell.setCellStyle(book.styles().of(Column.Kind.WORD));
        }
    }

    private TableRow put(int width, Consumer<Cell> fill) {
        if (row != null) {
            Cell cell = row.createCell(next);
            cell.setCellStyle(book.styles().of(kind()));
            fill.accept(cell);
            widths[next] = Math.max(widths[next], width);
            if (lines > 1) {
                row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS);
            }
        }
        next++;
        return this;
    }

    private Column.Kind kind() {
        return columns.get(next).kind();
    }
}
