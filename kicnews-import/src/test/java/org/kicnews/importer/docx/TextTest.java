package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.p;
import static org.kicnews.importer.docx.Docx.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.core.finding.FindingCode;

/** What counts as text, and what does not. */
class TextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "runs join without a space               @ <w:r><w:t>하나</w:t></w:r><w:r><w:t>둘</w:t></w:r> @ 하나둘",
                "space at the end of a run counts        @ <w:r><w:t xml:space='preserve'>하나 </w:t></w:r><w:r><w:t>둘</w:t></w:r> @ 하나 둘",
                "space that is not preserved does not    @ <w:r><w:t> 하나 </w:t></w:r><w:r><w:t>둘</w:t></w:r> @ 하나둘",
                "a hyphen that does not break            @ <w:r><w:t>2</w:t><w:noBreakHyphen/><w:t>3</w:t></w:r> @ 2\u20113",
                "a hyphen that is not shown              @ <w:r><w:t>신문</w:t><w:softHyphen/><w:t>사</w:t></w:r> @ 신문사",
                "capitals                                @ <w:r><w:rPr><w:caps/></w:rPr><w:t>kic straße</w:t></w:r> @ KIC STRAßE",
                "a symbol of the Symbol font             @ <w:r><w:sym w:font='Symbol' w:char='F061'/></w:r> @ α",
                "a symbol of Wingdings                   @ <w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r> @ ✓",
                "a symbol by its bare code               @ <w:r><w:sym w:font='Wingdings' w:char='00D8'/></w:r> @ ➢",
                "an unknown symbol stays as it is        @ <w:r><w:sym w:font='Own' w:char='F8F0'/></w:r> @ \uF8F0",
                "a tab                                   @ <w:r><w:t>하나</w:t><w:tab/><w:t>둘</w:t></w:r> @ `하나\t둘`",
                "a content control                       @ <w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>안</w:t></w:r></w:sdtContent></w:sdt> @ 안",
                "a smart tag                             @ <w:smartTag><w:smartTagPr/><w:r><w:t>안</w:t></w:r></w:smartTag> @ 안",
                "custom XML                              @ <w:customXml><w:customXmlPr/><w:r><w:t>안</w:t></w:r></w:customXml> @ 안",
                "bidirectional wrappers                  @ <w:bdo w:val='rtl'><w:r><w:t>하</w:t></w:r></w:bdo><w:dir w:val='ltr'><w:r><w:t>나</w:t></w:r></w:dir> @ 하나",
                "ruby after its base                     @ <w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r> @ 東とう",
                "a wrapper from the future               @ <x:new xmlns:x='urn:x'><w:r><w:t>안</w:t></w:r></x:new> @ 안",
                "the choice that is understood, once     @ <w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>새</w:t></mc:Choice><mc:Fallback><w:t>옛</w:t></mc:Fallback></mc:AlternateContent></w:r> @ 새",
                "the fallback where it is not            @ <w:r><mc:AlternateContent><mc:Choice Requires='cx'><w:t>새</w:t></mc:Choice><mc:Fallback><w:t>옛</w:t></mc:Fallback></mc:AlternateContent></w:r> @ 옛",
                "a fraction and a root                   @ <m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:rad><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:oMath> @ 1/2√x",
                "brackets that a formula draws           @ <m:oMath><m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d></m:oMath> @ [x]",
                "a sum                                   @ <m:oMath><m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath> @ ∑x",
            })
    void shows(String construct, String xml, String expected) {
        assertThat(Docx.paragraph(xml).line()).as(construct).isEqualTo(expected);
    }

    @Test
    void takesTextInUnicodeNfcAcrossRuns() {
        assertThat(Docx.paragraph(run("\u1112") + run("\u1161\u11ab") + run("e") + run("\u0301"))
                        .line())
                .isEqualTo("한é");
    }

    @Test
    void keepsALineBreakOfTheAuthor() {
        assertThat(Docx.paragraph("<w:r><w:t>위</w:t><w:br/><w:t>아래</w:t><w:cr/><w:t>끝</w:t></w:r>")
                        .line())
                .isEqualTo("위\n아래\n끝");
    }

    @Test
    void beginsAParagraphAnewAfterAPageBreak() {
        assertThat(Docx.paragraph("<w:r><w:t>앞</w:t><w:br w:type='page'/><w:t>뒤</w:t></w:r>")
                        .lines())
                .containsExactly("앞", "뒤");
    }

    @Test
    void readsTheBlocksOfContentControlsAndCustomXml() {
        assertThat(Docx.body("<w:sdt><w:sdtPr/><w:sdtContent>" + p("하나") + "</w:sdtContent></w:sdt><w:customXml>"
                                + p("둘") + "</w:customXml>")
                        .lines())
                .containsExactly("하나", "둘");
    }

    @Test
    void joinsALargeInitialToItsParagraph() {
        assertThat(Docx.body("<w:p><w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr>" + run("중") + "</w:p>"
                                + p("국의 창업"))
                        .line())
                .isEqualTo("중국의 창업");
    }

    @Test
    void joinsWhatAStyleSeparatorSeparates() {
        assertThat(Docx.body("<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + run("제목. ") + "</w:p>"
                                + p("본문"))
                        .line())
                .isEqualTo("제목. 본문");
    }

    @Test
    void setsFramedParagraphsApartAsABox() {
        String framed = "<w:p><w:pPr><w:framePr w:w='2000' w:x='100'/></w:pPr>";
        assertThat(Docx.body(p("앞") + framed + run("틀 하나") + "</w:p>" + framed + run("틀 둘") + "</w:p>" + p("뒤"))
                        .lines())
                .containsExactly("앞", "[틀 하나|틀 둘]", "뒤");
    }

    @Test
    void leavesHiddenTextOutAndSaysSo() {
        Docx docx = Docx.paragraph(run("보임") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨김</w:t></w:r>");
        assertThat(docx.line()).isEqualTo("보임");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_HIDDEN_TEXT);
        assertThat(docx.read().dropped()).hasSize(1);
    }

    @Test
    void leavesCommentsOutAndSaysSo() {
        Docx docx = Docx.paragraph(
                        "<w:commentRangeStart w:id='0'/>" + run("글") + "<w:r><w:commentReference w:id='0'/></w:r>")
                .comments("<w:comment w:id='0'>" + p("주석") + "</w:comment>");
        assertThat(docx.line()).isEqualTo("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_COMMENTS);
    }
}
