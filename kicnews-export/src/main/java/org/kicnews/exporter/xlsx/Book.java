package org.kicnews.exporter.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kicnews.core.label.Labels;
import org.kicnews.exporter.zip.Deflated;
import org.kicnews.exporter.zip.Repack;

/**
 * The workbook while it is written. POI holds its frame, styles, overview and charts; the rows of tables are written beside it
 * and put in at the end.
 */
final class Book implements Closeable {
    /** The rows of a sheet without its header (Excel specifications and limits). */
    private static final int ROWS_OF_A_TABLE = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final Labels labels;
    private final int rowsOfATable;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final Losses losses = new Losses();
    private final List<TableSheet> tables = new ArrayList<>();

    Book(Labels labels) {
        this(labels, ROWS_OF_A_TABLE);
    }

    /**
     * A workbook.
     *
     * @param rowsOfATable how many rows a table may have without its header
     */
    Book(Labels labels, int rowsOfATable) {
        this.labels = labels;
        this.rowsOfATable = rowsOfATable;
        this.styles = new Styles(workbook, labels.get("font"));
    }

    Labels labels() {
        return labels;
    }

    Styles styles() {
        return styles;
    }

    Losses losses() {
        return losses;
    }

    /** How many rows a table may have without its header. */
    int rowsOfATable() {
        return rowsOfATable;
    }

    /** The workbook as a whole: its properties, and sheets that are held in memory. */
    XSSFWorkbook whole() {
        return workbook;
    }

    /** A new sheet that is held in memory. */
    XSSFSheet sheet(String key) {
        return workbook.createSheet(labels.get(key + ".sheet"));
    }

    /** A new sheet that holds one table. */
    TableSheet table(String key, Column... columns) throws IOException {
        TableSheet table = new TableSheet(this, key, List.of(columns), sheet(key));
        tables.add(table);
        return table;
    }

    /**
     * Writes the workbook.
     *
     * @param out takes the bytes; closed
     */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream container = new ZipArchiveOutputStream(frame)) {
            // It is read again at once.
            container.setLevel(Deflater.NO_COMPRESSION);
            workbook.write(container);
        }
        Repack.copy(new SeekableInMemoryByteChannel(frame.toByteArray()), this::compress, out);
    }

    private Deflated compress(String name, byte[] content) throws IOException {
        for (TableSheet table : tables) {
            Optional<Deflated> part = table.part(name, content);
            if (part.isPresent()) {
                return part.get();
            }
        }
        return Deflated.of(content);
    }

    @Override
    public void close() {
        // Closing would write the workbook once more, to memory.
        workbook.getPackage().revert();
    }
}
