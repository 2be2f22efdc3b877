package org.kicnews.importer.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kicnews.importer.pdf.layout.Typesetting;

class CellTextTest {
    private static final double[] COLUMNS = {50, 200, 350};
    private static final double[] ROWS = {100, 190, 220};

    private final Sheet sheet =
            new Sheet(1).grid(COLUMNS, ROWS).text(60, 210, "가").text(210, 210, "나");

    @Test
    void linesOfAParagraphThatHangsAreOneParagraph() {
        sheet.text(55, 115, "제십오조위원회의설치와구성").text(65, 130, "강가의작은마을에는오래된").text(65, 145, "가게가많다");

        assertThat(paragraphs()).containsExactly("제십오조위원회의설치와구성강가의작은마을에는오래된가게가많다");
    }

    @Test
    void linesThatAreCentredAndShortAreParagraphsOfTheirOwn() {
        sheet.text(100, 115, "가게의수").text(90, 130, "지난해의가게").text(110, 145, "합계");

        assertThat(paragraphs()).containsExactly("가게의수", "지난해의가게", "합계");
    }

    @Test
    void numbersSetToTheRightAreParagraphsOfTheirOwn() {
        sheet.text(175, 115, "1234").text(185, 130, "77").text(180, 145, "567");

        assertThat(paragraphs()).containsExactly("1234", "77", "567");
    }

    private List<String> paragraphs() {
        FoundTable.Cell cell = sheet.tables().tables().get(0).cells().get(0);
        return CellText.divide(cell, Typesetting.learn(cell.lines())).stream()
                .map(Sheet::text)
                .toList();
    }
}
