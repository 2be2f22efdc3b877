package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;

/** A row of a table, filled from the left. */
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
    private final org.apache.poi.ss.usermodel.@Nullable Row row;
    private int next;
    private int lines = 1;

    TableRow(
            Book book, List<Column> columns, Links links, int[] widths, org.apache.poi.ss.usermodel.@Nullable Row row) {
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

    /**
     * Fills the row.
     *
     * @param articles the sheet of articles and the next row of it, to which the number of an issue's articles leads
     */
    void fill(Row drawn, Place articles) {
        for (CellValue value : drawn.cells()) {
            put(value, articles);
        }
    }

    /** A place in the workbook: a cell of a sheet. */
    record Place(String sheet, String reference) {}

    private void put(CellValue value, Place articles) {
        if (value instanceof CellValue.Text text) {
            text(text.text(), cell -> {});
        } else if (value instanceof CellValue.Number number) {
            number(number.number(), cell -> {});
        } else if (value instanceof CellValue.Share share) {
            put(SHARE_WIDTH, cell -> cell.setCellValue(share.share()));
        } else if (value instanceof CellValue.Day day) {
            date(day.day());
        } else if (value instanceof CellValue.File file) {
            text(file.text(), cell -> keepLinkLook(cell, links.toFile(cell, file.path(), file.fragment())));
        } else if (value instanceof CellValue.Unlinked unlinked) {
            text(unlinked.text(), cell -> keepLinkLook(cell, false));
        } else if (value instanceof CellValue.Address address) {
            address(address.address());
        } else if (value instanceof CellValue.Articles its) {
            number(its.number(), cell -> {
                if (its.number() > 0) {
                    links.toPlace(cell, articles.sheet(), articles.reference());
                }
            });
        }
    }

    /** A day; as text where Excel does not know it. */
    private void date(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(day.toString(), cell -> {});
        } else {
            put(DATE_WIDTH, cell -> cell.setCellValue(day));
        }
    }

    private void address(String address) {
        text(
                address,
                cell -> keepLinkLook(
                        cell,
                        Links.safe(address)
                                .filter(target -> links.toAddress(cell, target))
                                .isPresent()));
    }

    private void text(String text, Consumer<Cell> more) {
        if (CellText.isTooLong(text)) {
            book.losses().textWasCut();
        }
        String held = CellText.of(text);
        lines = Math.max(lines, kind().lines(held));
        put(DisplayWidth.of(held), cell -> {
            if (!held.isEmpty()) {
                cell.setCellValue(held);
                if (CellText.looksLikeAFormula(held)) {
                    cell.setCellStyle(book.styles().quoted(kind()));
                }
                more.accept(cell);
            }
        });
    }

    private void number(long number, Consumer<Cell> more) {
        int digits = Long.toString(number).length();
        int separators = (digits - 1) / 3;
        put(digits + separators, cell -> {
            cell.setCellValue(number);
            more.accept(cell);
        });
    }

    private void keepLinkLook(Cell cell, boolean leadsSomewhere) {
        if (!leadsSomewhere) {
            cell.setCellStyle(book.styles().of(Column.Kind.WORD));
        }
    }

    private void put(int width, Consumer<Cell> fill) {
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
    }

    private Column.Kind kind() {
        return columns.get(next).kind();
    }
}
