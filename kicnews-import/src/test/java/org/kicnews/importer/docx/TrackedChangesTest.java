package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.p;
import static org.kicnews.importer.docx.Docx.run;

import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.FindingCode;

/** Tracked changes are read as if all were accepted. */
class TrackedChangesTest {
    private static final String DELETED = "<w:r><w:delText xml:space='preserve'>옛 </w:delText></w:r>";

    @Test
    void keepsWhatWasInserted() {
        assertThat(Docx.paragraph("<w:ins w:id='1'>" + run("새") + "</w:ins>" + run(" 글"))
                        .line())
                .isEqualTo("새 글");
    }

    @Test
    void leavesOutWhatWasDeleted() {
        Docx docx = Docx.paragraph("<w:del w:id='1'>" + DELETED + "</w:del>" + run("글"));
        assertThat(docx.line()).isEqualTo("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_TRACKED_CHANGES);
    }

    @Test
    void keepsAnInsertionInsideALink() {
        assertThat(Docx.paragraph("<w:hyperlink w:anchor='x'><w:ins w:id='1'>" + run("새") + "</w:ins></w:hyperlink>")
                        .line())
                .isEqualTo("새");
    }

    @Test
    void showsMovedTextWhereItWasMovedTo() {
        assertThat(Docx.paragraph("<w:moveFrom w:id='1'>" + run("옮김") + "</w:moveFrom>" + run("앞 ")
                                + "<w:moveTo w:id='2'>" + run("옮김") + "</w:moveTo>")
                        .line())
                .isEqualTo("앞 옮김");
    }

    @Test
    void joinsParagraphsWhoseMarkWasDeleted() {
        assertThat(Docx.body("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("앞") + "</w:p>" + p("뒤"))
                        .line())
                .isEqualTo("앞뒤");
    }

    @Test
    void countsNoListItemThatWasDeletedWhole() {
        String item = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>%s</w:pPr>";
        assertThat(Docx.body("<w:p>" + item.formatted("") + run("하나") + "</w:p><w:p>"
                                + item.formatted("<w:rPr><w:del w:id='1'/></w:rPr>") + "<w:del w:id='2'>" + DELETED
                                + "</w:del></w:p><w:p>" + item.formatted("") + run("둘") + "</w:p>")
                        .numbering(NumberingTest.list("decimal", "%1."))
                        .lines())
                .containsExactly("1. 하나", "2. 둘");
    }

    @Test
    void leavesOutRowsThatWereDeleted() {
        String cell = "<w:tc>%s</w:tc><w:tc>%s</w:tc>";
        assertThat(Docx.body(p("긴 글이 앞에 있다. ".repeat(20))
                                + "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
                                + "<w:tr>" + cell.formatted(p("가"), p("나")) + "</w:tr>"
                                + "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell.formatted(p("다"), p("라"))
                                + "</w:tr>"
                                + "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>" + cell.formatted(p("마"), p("바"))
                                + "</w:tr></w:tbl>")
                        .lines())
                .endsWith("| 가 | 나 |", "| 마 | 바 |");
    }
}
