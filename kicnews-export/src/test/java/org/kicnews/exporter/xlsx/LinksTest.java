package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final int HELD = 2;

    private final Losses losses = new Losses();

    @Test
    void keepsLinksThatAreMoreThanAFileCanHold() throws IOException {
        try (XSSFWorkbook workbook = withLinks("https://example.org/?q=%22", 4)) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getHyperlinkList()).hasSize(HELD);
            Cell last = sheet.getRow(3).getCell(0);
            assertThat(last.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(last.getCellFormula()).isEqualTo("HYPERLINK(\"https://example.org/?q=%223\",\"Say \"\"3\"\"\")");
            assertThat(last.getStringCellValue()).isEqualTo("Say \"3\"");
            assertThat(losses.links()).isZero();
        }
    }

    @Test
    void saysThatALinkIsLostWhereAFormulaCannotHoldItEither() throws IOException {
        try (XSSFWorkbook workbook = withLinks("https://example.org/" + "long/".repeat(60), 3)) {
            Cell last = workbook.getSheetAt(0).getRow(2).getCell(0);

            assertThat(last.getCellType()).isEqualTo(CellType.STRING);
            assertThat(losses.links()).isEqualTo(1);
        }
    }

    private XSSFWorkbook withLinks(String address, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(1)) {
            Links links = new Links(workbook.getCreationHelper(), losses, HELD);
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < count; i++) {
                Row row = sheet.createRow(i);
                Cell cell = row.createCell(0);
                cell.setCellValue("Say \"" + i + "\"");
                links.toAddress(cell, address + i);
            }
            workbook.write(out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
