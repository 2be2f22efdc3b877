package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kicnews.core.label.Labels;

/** What is written into a cell is what another program reads out of it. */
class CellContentTest {
    private static final Labels LABELS = Labels.beside(XlsxExporter.class, "labels", Locale.KOREAN);

    @Test
    void holdsMarkupAndSpaceAsText() throws IOException {
        List<String> texts = List.of(
                "</t></is></c></row></sheetData>",
                "<pageMargins/> & &amp; ]]>",
                "  begins and ends with spaces  ",
                "\nlines\n\n",
                "_x0041_ _x000D_",
                "\"quoted\" 'twice'",
                "家\uD842\uDFB7\u202E자 🐉",
                "\uFDD0",
                "+82 10");

        assertThat(readBack(texts)).isEqualTo(texts);
    }

    @Test
    void holdsAReplacementForWhatXmlForbids() throws IOException {
        assertThat(readBack(List.of("a\u0000b", "\uD800", "\uDC00x", "\uFFFF", "a\tb")))
                .containsExactly("a\uFFFDb", "\uFFFD", "\uFFFDx", "\uFFFD", "a b");
    }

    @Property(tries = 20)
    void holdsAnyText(@ForAll @Size(min = 1, max = 20) List<String> texts) throws IOException {
        assertThat(readBack(texts))
                .isEqualTo(texts.stream()
                        .map(text -> CellText.of(text).replaceAll("_x005F_(?=x[0-9A-Fa-f]{4}_)", "_"))
                        .toList());
    }

    @Test
    void holdsAFormulaAndWhatItGives() throws IOException {
        try (Book book = new Book(LABELS)) {
            TableSheet table = book.table("links", Column.link("target"));
            for (int i = 0; i < Links.HELD; i++) {
                table.add(new Row().address("https://example.org/"));
            }
            table.add(new Row().address("https://example.org/?a=1&b=2"));
            table.finish();
            try (XSSFWorkbook read = read(book)) {
                Cell cell = read.getSheetAt(0).getRow(Links.HELD + 1).getCell(0);

                assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(cell.getCellFormula())
                        .isEqualTo("HYPERLINK(\"https://example.org/?a=1&b=2\",\"https://example.org/?a=1&b=2\")");
                assertThat(cell.getStringCellValue()).isEqualTo("https://example.org/?a=1&b=2");
            }
        }
    }

    @Test
    void keepsATextThatLeadsNowhereATextWhenItIsEdited() throws IOException {
        try (Book book = new Book(LABELS)) {
            book.table("links", Column.link("target")).add(new Row().address("=1+1"));
            try (XSSFWorkbook read = read(book)) {
                Cell cell = read.getSheetAt(0).getRow(1).getCell(0);

                assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    private static List<String> readBack(List<String> texts) throws IOException {
        try (Book book = new Book(LABELS)) {
            TableSheet table = book.table("sources", Column.text("name"));
            for (String text : texts) {
                table.add(new Row().text(text));
            }
            try (XSSFWorkbook read = read(book)) {
                XSSFSheet sheet = read.getSheetAt(0);
                return IntStream.rangeClosed(1, texts.size())
                        .mapToObj(r -> sheet.getRow(r).getCell(0).getStringCellValue())
                        .toList();
            }
        }
    }

    private static XSSFWorkbook read(Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
