package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.p;

import org.junit.jupiter.api.Test;
import org.kicnews.importer.flow.FlowTable;

/** Tables of data stay tables; tables that lay out a page do not. */
class TableTest {
    private static final String LINES =
            "<w:tblPr><w:tblBorders><w:top w:val='single'/><w:insideV w:val='single'/></w:tblBorders></w:tblPr>";
    private static final String RUNNING_TEXT = p("이것은 표 앞에 오는 긴 본문이다. ".repeat(12));

    private static String table(String properties, String... rows) {
        return "<w:tbl>" + properties + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    private static FlowTable table(Docx docx) {
        return (FlowTable) docx.read().items().stream()
                .filter(item -> item instanceof FlowTable)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsATableOfData() {
        assertThat(Docx.body(RUNNING_TEXT
                                + table(LINES, row(cell("정보통신업"), cell("2.5%")), row(cell("의료"), cell("4.0%"))))
                        .lines())
                .endsWith("| 정보통신업 | 2.5% |", "| 의료 | 4.0% |");
    }

    @Test
    void marksHeaderRows() {
        String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("이름") + cell("값") + "</w:tr>";
        assertThat(table(Docx.body(table("", header, row(cell("가"), cell("1")))))
                        .headerRows())
                .isEqualTo(1);
    }

    @Test
    void mergesCells() {
        FlowTable table = table(Docx.body(RUNNING_TEXT
                + table(
                        LINES,
                        row(cell("<w:gridSpan w:val='2'/>", "넓음"), cell("셋")),
                        row(cell("<w:vMerge w:val='restart'/>", "높음"), cell("나"), cell("다")),
                        row(cell("<w:vMerge/>", ""), cell("라"), cell("마")))));
        assertThat(table.rows().get(0).cells().get(0).columns()).isEqualTo(2);
        assertThat(table.rows().get(1).cells().get(0).rows()).isEqualTo(2);
        assertThat(table.rows().get(2).cells()).hasSize(2);
    }

    @Test
    void readsRowsAndCellsInContentControls() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(Docx.body(RUNNING_TEXT
                                + table(
                                        LINES,
                                        control.formatted(row(cell("가"), cell("나"))),
                                        row(control.formatted(cell("다")), cell("라"))))
                        .lines())
                .endsWith("| 가 | 나 |", "| 다 | 라 |");
    }

    @Test
    void unfoldsAMastheadInATableAtTheFront() {
        assertThat(Docx.body(p("주간 소식")
                                + table(
                                        LINES,
                                        row(cell("발행처 : 소식사"), cell("전화 : 02-123-4567")),
                                        row(cell("센터장 : 홍길동"), cell("메일 : a@b.org"))))
                        .lines())
                .containsExactly("주간 소식", "발행처 : 소식사", "전화 : 02-123-4567", "센터장 : 홍길동", "메일 : a@b.org");
    }

    @Test
    void keepsATableOfDataAtTheFront() {
        assertThat(Docx.body(p("주간 소식") + table(LINES, row(cell("지역"), cell("건수")), row(cell("베이징"), cell("12"))))
                        .lines())
                .containsExactly("주간 소식", "| 지역 | 건수 |", "| 베이징 | 12 |");
    }

    @Test
    void takesATableOfOneCellForABox() {
        assertThat(Docx.body(RUNNING_TEXT + table(LINES, row(cell("알림")))).lines())
                .endsWith("[알림]");
    }

    @Test
    void unfoldsColumnsThatAreMadeWithATable() {
        String column = "<w:tc>" + p("하나") + p("둘") + p("셋") + "</w:tc>";
        assertThat(Docx.body(RUNNING_TEXT + table("", row(column, column))).lines())
                .endsWith("하나", "둘", "셋", "하나", "둘", "셋");
    }

    @Test
    void skipsTablesThatAreEmpty() {
        assertThat(Docx.body(p("글") + table(LINES, row("<w:tc><w:p/></w:tc>", "<w:tc><w:p/></w:tc>")))
                        .lines())
                .containsExactly("글");
    }
}
