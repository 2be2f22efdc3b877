package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Span;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;

/** What does not fit into a workbook is left out or cut, and said; the file opens all the same. */
class LimitsTest {
    /** Excel specifications and limits. */
    private static final int MOST_LINKS = 65_530;

    private static final Labels LABELS = Labels.beside(XlsxExporter.class, "labels", Locale.KOREAN);

    @Test
    void knowsTheLimitsOfExcel() throws IOException {
        assertThat(CellText.LIMIT).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxTextLength());
        assertThat(Links.HELD).isLessThan(MOST_LINKS);
        try (Book book = new Book(LABELS)) {
            assertThat(book.rowsOfATable() + 1).isEqualTo(SpreadsheetVersion.EXCEL2007.getMaxRows());
        }
    }

    @Test
    void leavesOutRowsOfASheetThatIsFull() throws IOException {
        try (Book book = new Book(LABELS, 3)) {
            Sheets sheets = Sheets.in(book);
            for (int i = 0; i < 5; i++) {
                sheets.sources().add(new org.kicnews.exporter.xlsx.Row().text("출처 " + i));
            }
            sheets.all().forEach(TableSheet::finish);

            assertThat(book.losses().rows()).isEqualTo(2);
            try (XSSFWorkbook read = read(book)) {
                assertThat(read.getTable("Sources").getEndRowIndex()).isEqualTo(3);
                assertThat(read.getSheet("출처").getLastRowNum()).isEqualTo(3);
            }
        }
    }

    @Test
    void cutsALongTextAndSaysSoOnTheOverviewAndAmongTheFindings() throws IOException {
        try (XSSFWorkbook workbook = withTitle("가".repeat(CellText.LIMIT + 1))) {
            Cell title = cell(workbook.getSheet("기사").getRow(1), "제목");

            assertThat(title.getStringCellValue()).hasSize(CellText.LIMIT).endsWith("가…");
            assertThat(texts(workbook.getSheet("알림"))).contains(FindingCode.WORKBOOK_LIMITED.id());
            assertThat(texts(workbook.getSheet("개요"))).anyMatch(text -> text.contains("글 1개를 줄였습니다"));
        }
    }

    @Test
    void saysNothingWhereNothingIsLost() throws IOException {
        try (XSSFWorkbook workbook = withTitle("가".repeat(CellText.LIMIT))) {
            assertThat(texts(workbook.getSheet("알림"))).doesNotContain(FindingCode.WORKBOOK_LIMITED.id());
        }
    }

    @Test
    void keepsALinkOfEveryRowWhereTheFileMayNotHoldThemAll() throws IOException {
        int links = Links.HELD + 5;
        Paragraph paragraph =
                new Paragraph("누리집", List.of(new Span.Link(0, 3, "https://example.org/")), Optional.of(1));
        Article article = SampleIssues.plain("1-1-1", "링크", Collections.nCopies(links, paragraph));
        try (XSSFWorkbook workbook = with(article)) {
            XSSFSheet sheet = workbook.getSheet("링크");

            assertThat(sheet.getHyperlinkList()).hasSize(Links.HELD);
            assertThat(sheet.getLastRowNum()).isEqualTo(links);
            assertThat(cell(sheet.getRow(links), "주소").getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(texts(workbook.getSheet("알림"))).doesNotContain(FindingCode.WORKBOOK_LIMITED.id());
        }
    }

    private static XSSFWorkbook withTitle(String title) throws IOException {
        return with(SampleIssues.plain("1-1-1", title, List.of()));
    }

    private static XSSFWorkbook with(Article article) throws IOException {
        ArchiveInfo info = SampleIssues.archive();
        Issue issue = new SampleIssues()
                .issues()
                .get(0)
                .withSections(List.of(new Section(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(article))));
        MemoryFolder folder = MemoryFolder.of(new XlsxExporter(), info, List.of(issue), List.of());
        return new XSSFWorkbook(new ByteArrayInputStream(folder.files().get("harbour-weekly-index.xlsx")));
    }

    private static XSSFWorkbook read(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static Cell cell(Row row, String header) {
        for (Cell cell : row.getSheet().getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + header);
    }
}
