package org.kicnews.exporter.xlsx;

import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The page of the overview: a margin and eight columns, filled from the top. */
final class OverviewPage {
    /** The first column of the page; the one before it is the margin. */
    static final int FIRST = 1;

    /** How many columns the page has. */
    static final int COLUMNS = 8;

    private static final int WIDTH_UNIT = 256;
    private static final int MARGIN_WIDTH = 2;
    private static final int COLUMN_WIDTH = 15;

    /** A column without the room at its sides. */
    private static final int TEXT_WIDTH = COLUMN_WIDTH - 2;

    private static final float TITLE_HEIGHT_POINTS = 36;
    private static final float FIGURE_HEIGHT_POINTS = 26;
    private static final float HEADER_HEIGHT_POINTS = 30;
    private static final float HEADING_HEIGHT_POINTS = 24;

    private final Book book;
    private final XSSFSheet sheet;
    private int next;

    OverviewPage(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        sheet.setColumnWidth(0, MARGIN_WIDTH * WIDTH_UNIT);
        for (int c = FIRST; c < FIRST + COLUMNS; c++) {
            sheet.setColumnWidth(c, COLUMN_WIDTH * WIDTH_UNIT);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The row that is filled next, from 0. */
    int row() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    void title(String title, String subtitle) {
        XSSFRow row = row(TITLE_HEIGHT_POINTS);
        text(row, FIRST, title, book.styles().title());
        text(newRow(), FIRST, subtitle, book.styles().subtitle());
        next++;
    }

    void heading(String heading) {
        XSSFRow row = row(HEADING_HEIGHT_POINTS);
        for (int c = FIRST; c < FIRST + COLUMNS; c++) {
            row.createCell(c).setCellStyle(book.styles().heading());
        }
        row.getCell(FIRST).setCellValue(CellText.of(heading));
    }

    /** Writes figures under their names, one for each column. */
    void cards(String[] names, long[] figures) {
        XSSFRow nameRow = newRow();
        XSSFRow figureRow = row(FIGURE_HEIGHT_POINTS);
        for (int i = 0; i < names.length; i++) {
            text(nameRow, FIRST + i, names[i], book.styles().cardLabel());
            Cell cell = figureRow.createCell(FIRST + i);
            cell.setCellValue(figures[i]);
            cell.setCellStyle(book.styles().cardFigure());
        }
        next++;
    }

    /**
     * A row that holds a table's header.
     *
     * @param numbers whether the column of the table, from 0, holds numbers
     */
    XSSFRow header(IntPredicate numbers, String... names) {
        XSSFRow row = row(Math.max(HEADER_HEIGHT_POINTS, lines(names) * TableRow.LINE_POINTS));
        for (int i = 0; i < names.length; i++) {
            Column.Kind kind = numbers.test(i) ? Column.Kind.NUMBER : Column.Kind.WORD;
            text(row, FIRST + i, names[i], book.styles().header(kind));
        }
        return row;
    }

    /** How many lines the longest name takes; one more than its width asks for, since lines break between words. */
    private static int lines(String... names) {
        int widest = Stream.of(names).mapToInt(DisplayWidth::of).max().orElse(0);
        return 1 + (widest + TEXT_WIDTH - 1) / TEXT_WIDTH;
    }

    XSSFRow newRow() {
        return sheet.createRow(next++);
    }

    private XSSFRow row(float points) {
        XSSFRow row = newRow();
        row.setHeightInPoints(points);
        return row;
    }

    /** A line of text that runs over the cells to its right. */
    void line(String text) {
        text(newRow(), FIRST, text, book.styles().plain());
    }

    Cell text(XSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text));
        }
        return cell;
    }

    /** Lets a cell lead to another place of the workbook. */
    void link(Cell cell, TableRow.Place place) {
        Hyperlink link = book.whole().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place.address());
        cell.setHyperlink(link);
    }

    void number(XSSFRow row, int column, long number) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(book.styles().of(Column.Kind.NUMBER));
        cell.setCellValue(number);
    }

    /** The cells of a column of the page, for a chart. */
    String range(int column, int firstRow, int rows) {
        return new CellRangeAddress(firstRow, firstRow + rows - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }

    /** Ends the page. */
    void finish() {
        sheet.setDimensionOverride(new CellRangeAddress(0, next, 0, FIRST + COLUMNS - 1));
    }
}
