package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.kicnews.exporter.zip.Deflated;
import org.kicnews.exporter.zip.Piece;

/**
 * A sheet that holds one table, from its first cell. POI has the frame: the header, where the table finds its names, and how
 * the sheet looks and prints. Rows are written and compressed as they come.
 */
final class TableSheet {
    /** A column is this much wider than its text, in widths of a digit: the margins, and the button of the filter. */
    private static final int MARGIN = 3;

    private static final int FILTER_BUTTON = 2;

    /** Excel counts widths in 256ths of a digit. */
    private static final int WIDTH_UNIT = 256;

    private static final float HEADER_HEIGHT_POINTS = 30;

    private final Book book;
    private final String key;
    private final List<Column> columns;
    private final XSSFSheet frame;
    private final Links links;
    private final Piece body = new Piece();
    private final int[] widths;
    private int rows;

    TableSheet(Book book, String key, List<Column> columns, XSSFSheet frame) throws IOException {
        this.book = book;
        this.key = key;
        this.columns = columns;
        this.frame = frame;
        this.links = new Links(book.losses(), Links.HELD);
        this.widths = new int[columns.size()];
        writeHeader();
        setUpView();
    }

    /** The name of the sheet, as readers see it. */
    String name() {
        return frame.getSheetName();
    }

    /** The key of the sheet in the labels. */
    String key() {
        return key;
    }

    /** How many rows the table has, without its header. */
    int rows() {
        return rows;
    }

    /**
     * Writes the next row; where the sheet is full it is left out.
     *
     * @param articles to where the number of an issue's articles leads
     */
    void add(Row row, TableRow.Place articles) throws IOException {
        if (rows == book.rowsOfATable()) {
            book.losses().rowWasLeftOut();
            return;
        }
        rows++;
        TableRow its = new TableRow(book, columns, links, widths, currentRow());
        its.fill(row, articles);
        body.write(its.xml());
    }

    /** Writes the next row, which counts no articles. */
    void add(Row row) throws IOException {
        add(row, nextPlace());
    }

    /** Writes the next rows, which count no articles. */
    void addAll(List<Row> next) throws IOException {
        for (Row row : next) {
            add(row);
        }
    }

    /** The first cell of the next row. */
    TableRow.Place nextPlace() {
        return new TableRow.Place(name(), "A" + (currentRow() + 1));
    }

    /** Makes the table of what was written. */
    void finish() {
        // A table without rows is repaired by Excel: an empty one has one empty row (ISO/IEC 29500-1, 18.5.1.2).
        int last = Math.max(rows, 1);
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(last, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = frame.createTable(area);
        String id = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        table.setName(id);
        table.setDisplayName(id);
        table.setStyleName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        long printed = columns.stream().filter(Column::printed).count();
        book.whole().setPrintArea(book.whole().getSheetIndex(frame), 0, (int) printed - 1, 0, last);
        frame.setDimensionOverride(CellRangeAddress.valueOf(area.formatAsString()));
        for (int c = 0; c < columns.size(); c++) {
            int width = columns.get(c).kind().width(widths[c]) + MARGIN;
            frame.setColumnWidth(c, width * WIDTH_UNIT);
        }
    }

    /**
     * The content of a part of the sheet.
     *
     * @param name the path of an entry of the container
     * @param written what POI wrote
     * @return empty if the part is none of this sheet, or complete as it was written
     */
    Optional<Deflated> part(String name, byte[] written) throws IOException {
        PackagePartName its = frame.getPackagePart().getPartName();
        if (its.getName().equals("/" + name)) {
            return Optional.of(SheetPart.sheet(written, body, links.list()));
        }
        return PackagingURIHelper.getRelationshipPartName(its).getName().equals("/" + name)
                ? Optional.of(SheetPart.relationships(written, links.targets()))
                : Optional.empty();
    }

    private void writeHeader() {
        XSSFRow row = frame.createRow(0);
        row.setHeightInPoints(HEADER_HEIGHT_POINTS);
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            String label = book.labels().get(key + "." + column.key());
            Cell cell = row.createCell(c);
            cell.setCellValue(label);
            cell.setCellStyle(book.styles().header(column.kind()));
            widths[c] = DisplayWidth.of(label) + FILTER_BUTTON;
        }
    }

    private void setUpView() {
        frame.setDefaultRowHeightInPoints(TableRow.LINE_POINTS);
        frame.createFreezePane(1, 1);
        frame.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        frame.setFitToPage(true);
        frame.setAutobreaks(true);
        PrintSetup print = frame.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        frame.getFooter().setLeft("&A");
        frame.getFooter().setRight("&P / &N");
    }

    /** The row of the sheet that was begun last, counted from 1 as readers see it. */
    private int currentRow() {
        return rows + 1;
    }

    /** The range of a column's values, without its header, for a chart. */
    String valuesOf(int column, int first, int count) {
        return new CellRangeAddress(first, first + count - 1, column, column).formatAsString(name(), true);
    }
}
