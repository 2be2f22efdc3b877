package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.p;
import static org.kicnews.importer.docx.Docx.run;

import org.junit.jupiter.api.Test;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Role;

/** Fields show their results, links point, instructions are not text. */
class FieldTest {

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void showsTheResultOfAFieldAndNotItsInstruction() {
        assertThat(Docx.paragraph(run("그림 ") + field("SEQ 그림 \\* ARABIC", run("3")))
                        .line())
                .isEqualTo("그림 3");
    }

    @Test
    void showsTheResultOfASimpleField() {
        assertThat(Docx.paragraph("<w:fldSimple w:instr='REF a'>" + run("참조") + "</w:fldSimple>")
                        .line())
                .isEqualTo("참조");
    }

    @Test
    void showsTheResultOfAFieldInsideAResultOnly() {
        String inner = field("PAGEREF _Toc1", run("7"));
        assertThat(Docx.paragraph(field("TOC \\o", run("제목 ") + inner)).line()).isEqualTo("제목 7");
        assertThat(Docx.paragraph(
                                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                                        + field("PAGE", run("9"))
                                        + "<w:r><w:instrText>=9</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                                        + run("참") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")
                        .line())
                .isEqualTo("참");
    }

    @Test
    void losesNoParagraphAfterAFieldThatNeverEnds() {
        assertThat(Docx.body("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>XE</w:instrText></w:r></w:p>"
                                + p("다음"))
                        .lines())
                .containsExactly("다음");
    }

    @Test
    void marksTheLinesOfATableOfContents() {
        FlowParagraph line = Docx.paragraph(field("TOC \\o \"1-3\"", run("제목"))).first();
        assertThat(line.role()).isEqualTo(Role.TOC);
    }

    @Test
    void pointsWhereALinkPoints() {
        FlowParagraph outside = Docx.paragraph("<w:hyperlink r:id='out'>" + run("밖") + "</w:hyperlink>")
                .external("out", "hyperlink", "https://example.org/")
                .first();
        assertThat(outside.runs().get(0).link()).contains("https://example.org/");
        FlowParagraph inside = Docx.paragraph("<w:hyperlink w:anchor='곳'>" + run("안") + "</w:hyperlink>")
                .first();
        assertThat(inside.runs().get(0).link()).contains("#곳");
        FlowParagraph field = Docx.paragraph(
                        field(" HYPERLINK \"https://example.org/\" \\l \"x\" \\o \"tip\" ", run("밖")))
                .first();
        assertThat(field.runs().get(0).link()).contains("https://example.org/#x");
    }

    @Test
    void showsASymbolFieldThatHasNoResult() {
        assertThat(Docx.paragraph(run("가")
                                + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>SYMBOL 183 \\f Symbol</w:instrText>"
                                + "<w:fldChar w:fldCharType='end'/></w:r>")
                        .line())
                .isEqualTo("가•");
    }
}
