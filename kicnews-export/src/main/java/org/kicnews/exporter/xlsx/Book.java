package org.kicnews.exporter.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kicnews.core.label.Labels;
import org.kicnews.exporter.zip.Repack;

/** The workbook while it is written. Rows of tables go to temporary files; the overview is held in memory. */
final class Book implements Closeable {
    /** How many rows of a sheet are in memory; no row is looked at again. */
    private static final int ROWS_IN_MEMORY = 16;

    /** Compresses little what POI writes, since it is unpacked again at once. */
    private static final class FastWorkbook extends SXSSFWorkbook {
        private FastWorkbook() {
            super(ROWS_IN_MEMORY);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream container = super.createArchiveOutputStream(out);
            container.setLevel(Deflater.BEST_SPEED);
            return container;
        }
    }

    /** The rows of a sheet without its header (Excel specifications and limits). */
    private static final int ROWS_OF_A_TABLE = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final Labels labels;
    private final int rowsOfATable;
    private final SXSSFWorkbook workbook = new FastWorkbook();
    private final Styles styles;
    private final Losses losses = new Losses();

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
        workbook.setShouldCalculateSheetDimensions(false);
        this.styles = new Styles(workbook.getXSSFWorkbook(), labels.get("font"));
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
        return workbook.getXSSFWorkbook();
    }

    /** A new sheet that is held in memory. */
    XSSFSheet sheet(String key) {
        return whole().getSheet(workbook.createSheet(labels.get(key + ".sheet")).getSheetName());
    }

    /** A new sheet that holds one table. */
    TableSheet table(String key, Column... columns) {
        return new TableSheet(this, key, List.of(columns), workbook.createSheet(labels.get(key + ".sheet")));
    }

    /** Links of one sheet. */
    Links links() {
        return new Links(workbook.getCreationHelper(), losses, Links.HELD);
    }

    /**
     * Writes the workbook.
     *
     * @param out takes the bytes; closed
     */
    void write(OutputStream out) throws IOException {
        Path raw = Files.createTempFile("kicnews", ".xlsx");
        try {
            try (OutputStream container = Files.newOutputStream(raw)) {
                workbook.write(container);
            }
            Repack.copy(Files.newByteChannel(raw), out);
        } finally {
            Files.delete(raw);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
