package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.kicnews.exporter.markup.Xhtml;

/** A row of a table, filled from the left. */
final class TableRow {
    /** From here Excel counts days, if it is asked for one of {@link #FIRST_DAY} or later. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Excel takes 1900 for a leap year, so that earlier days are wrong (KB 214326). */
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
    private final int number;
    private final List<Cell> cells = new ArrayList<>();
    private int lines = 1;

    /**
     * A row without cells.
     *
     * @param links takes the links of the cells
     * @param widths grow with the texts of the cells, in widths of a digit
     * @param number the number of the row, from 1 as readers see it
     */
    TableRow(Book book, List<Column> columns, Links links, int[] widths, int number) {
        this.book = book;
        this.columns = columns;
        this.links = links;
        this.widths = widths;
        this.number = number;
    }

    /** A cell, from the left. */
    private record Cell(CellStyle style, CellContent content) {}

    /** A place in the workbook: a cell of a sheet. */
    record Place(String sheet, String reference) {

        /** The place as links name it. */
        String address() {
            return "'" + sheet.replace("'", "''") + "'!" + reference;
        }
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

    /** The row as the sheet holds it (ISO/IEC 29500-1, 18.3.1.73). */
    byte[] xml() {
        Xhtml xml = new Xhtml();
        String height = lines == 1 ? "" : Float.toString(Math.min(lines, MOST_LINES) * LINE_POINTS);
        xml.open("row", "r", Integer.toString(number), "ht", height, "customHeight", height.isEmpty() ? "" : "1");
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            cell.content().write(xml, place(c), Integer.toString(cell.style().getIndex()));
        }
        return xml.close().bytes();
    }

    private void put(CellValue value, Place articles) {
        if (value instanceof CellValue.Text text) {
            text(text.text());
        } else if (value instanceof CellValue.Number number) {
            number(number.number());
        } else if (value instanceof CellValue.Share share) {
            put(SHARE_WIDTH, style(), new CellContent.Numeric(Double.toString(share.share())));
        } else if (value instanceof CellValue.Day day) {
            date(day.day());
        } else if (value instanceof CellValue.File file) {
            leading(file.text(), held -> links.toFile(place(), held, file.path(), file.fragment()));
        } else if (value instanceof CellValue.Unlinked unlinked) {
            leading(unlinked.text(), held -> new Lead.Nowhere());
        } else if (value instanceof CellValue.Address address) {
            leading(address.address(), held -> Links.safe(address.address())
                    .map(target -> links.toAddress(place(), held, target))
                    .orElseGet(Lead.Nowhere::new));
        } else if (value instanceof CellValue.Articles its) {
            if (its.number() > 0) {
                links.toPlace(place(), articles);
            }
            number(its.number());
        }
    }

    private void text(String text) {
        String held = held(text);
        put(
                DisplayWidth.of(held),
                style(kind(), held),
                held.isEmpty() ? new CellContent.Blank() : new CellContent.Text(held));
    }

    /** A text that leads somewhere; where it does not, it does not look so either. */
    private void leading(String text, Function<String, Lead> way) {
        String held = held(text);
        if (held.isEmpty()) {
            put(0, style(), new CellContent.Blank());
            return;
        }
        Lead lead = way.apply(held);
        put(
                DisplayWidth.of(held),
                style(lead instanceof Lead.Nowhere ? Column.Kind.WORD : kind(), held),
                lead instanceof Lead.Formula formula
                        ? new CellContent.Formula(formula.formula(), held)
                        : new CellContent.Text(held));
    }

    /** A day; as text where Excel does not know it. */
    private void date(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(day.toString());
        } else {
            put(DATE_WIDTH, style(), numeric(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        }
    }

    private void number(long number) {
        int digits = Long.toString(number).length();
        int separators = (digits - 1) / 3;
        put(digits + separators, style(), numeric(number));
    }

    private static CellContent numeric(long number) {
        return new CellContent.Numeric(Long.toString(number));
    }

    /** The text as the cell holds it. */
    private String held(String text) {
        if (CellText.isTooLong(text)) {
            book.losses().textWasCut();
        }
        String held = CellText.of(text);
        lines = Math.max(lines, kind().lines(held));
        return held;
    }

    private void put(int width, CellStyle style, CellContent content) {
        widths[next()] = Math.max(widths[next()], width);
        cells.add(new Cell(style, content));
    }

    private CellStyle style() {
        return book.styles().of(kind());
    }

    private CellStyle style(Column.Kind kind, String text) {
        return CellText.looksLikeAFormula(text)
                ? book.styles().quoted(kind)
                : book.styles().of(kind);
    }

    private Column.Kind kind() {
        return columns.get(next()).kind();
    }

    /** The cell that is filled next. */
    private String place() {
        return place(next());
    }

    private String place(int column) {
        return CellReference.convertNumToColString(column) + number;
    }

    private int next() {
        return cells.size();
    }
}
