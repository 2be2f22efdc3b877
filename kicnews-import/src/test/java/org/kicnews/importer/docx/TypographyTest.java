package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.run;

import org.junit.jupiter.api.Test;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.flow.TextStyle.Position;

/** Styles, theme and direct formatting come out as one typography. */
class TypographyTest {

    private static String styled(String style, String properties) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/>" + properties + "</w:pPr>" + run("글") + "</w:p>";
    }

    private static String style(String id, String name, String basedOn, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:basedOn w:val='"
                + basedOn + "'/>" + properties + "</w:style>";
    }

    private static TextStyle typography(Docx docx) {
        return docx.first().runs().get(0).style();
    }

    @Test
    void inheritsTheOutlineLevelThroughLocalisedStyles() {
        FlowParagraph heading = Docx.body(styled("B", ""))
                .styles(style("A", "기사", "", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>") + style("B", "내 기사", "A", ""))
                .first();
        assertThat(heading.outlineLevel()).contains(2);
        assertThat(heading.styleName()).contains("내 기사");
    }

    @Test
    void knowsHeadingsByTheNameOfTheirStyleInOtherLanguages() {
        assertThat(Docx.body(styled("A", ""))
                        .styles(style("A", "제목 3", "", ""))
                        .first()
                        .outlineLevel())
                .contains(3);
    }

    @Test
    void takesBodyTextForNoHeading() {
        assertThat(Docx.body(styled("A", "<w:outlineLvl w:val='9'/>"))
                        .styles(style("A", "heading 1", "", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>"))
                        .first()
                        .outlineLevel())
                .isEmpty();
    }

    @Test
    void knowsCaptionsTitlesAndQuotationsByTheirStyle() {
        assertThat(Docx.body(styled("a5", ""))
                        .styles(style("a5", "caption", "", ""))
                        .first()
                        .role())
                .isEqualTo(Role.CAPTION);
        assertThat(Docx.body(styled("T", ""))
                        .styles(style("T", "제목", "", ""))
                        .first()
                        .role())
                .isEqualTo(Role.TITLE);
        assertThat(Docx.body(styled("Q", ""))
                        .styles(style("Q", "Quote", "", ""))
                        .first()
                        .role())
                .isEqualTo(Role.QUOTATION);
    }

    @Test
    void takesSizesFromDefaultsStylesAndRunsInThisOrder() {
        String defaults =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='20'/></w:rPr></w:rPrDefault></w:docDefaults>";
        String styles = defaults + style("A", "a", "", "<w:rPr><w:sz w:val='28'/></w:rPr>");
        assertThat(typography(Docx.paragraph(run("글")).styles(styles)).size()).isEqualTo(10);
        assertThat(typography(Docx.body(styled("A", "")).styles(styles)).size()).isEqualTo(14);
        assertThat(typography(Docx.paragraph("<w:r><w:rPr><w:sz w:val='17'/></w:rPr><w:t>글</w:t></w:r>")
                                .styles(styles))
                        .size())
                .isEqualTo(8.5);
    }

    @Test
    void switchesAToggleOffWhereBothStylesSwitchItOn() {
        String styles = style("A", "a", "", "<w:rPr><w:b/></w:rPr>")
                + "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>";
        String run = "<w:r><w:rPr><w:rStyle w:val='C'/>%s</w:rPr><w:t>글</w:t></w:r>";
        String paragraph = "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr>" + run + "</w:p>";
        assertThat(typography(Docx.body(paragraph.formatted("")).styles(styles)).bold())
                .isFalse();
        assertThat(typography(Docx.body(paragraph.formatted("<w:b/>")).styles(styles))
                        .bold())
                .isTrue();
    }

    @Test
    void namesTheFontOfTheThemeForTheScriptOfTheText() {
        String theme = "<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface='Cambria'/><a:ea typeface=''/>"
                + "<a:font script='Hang' typeface='맑은 고딕'/></a:minorFont></a:fontScheme></a:themeElements>";
        String defaults =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' w:eastAsiaTheme='minorEastAsia'/>"
                        + "</w:rPr></w:rPrDefault></w:docDefaults>";
        assertThat(typography(Docx.paragraph(run("글")).theme(theme).styles(defaults))
                        .font())
                .isEqualTo("맑은 고딕");
        assertThat(typography(Docx.paragraph(run("KIC")).theme(theme).styles(defaults))
                        .font())
                .isEqualTo("Cambria");
    }

    @Test
    void tellsDecorationPositionAndColour() {
        TextStyle style =
                typography(Docx.paragraph("<w:r><w:rPr><w:i/><w:u w:val='single'/><w:strike/><w:color w:val='1F3864'/>"
                        + "<w:vertAlign w:val='superscript'/></w:rPr><w:t>글</w:t></w:r>"));
        assertThat(style).isEqualTo(new TextStyle("", 10, false, true, true, true, Position.SUPERSCRIPT, 0x1F3864));
    }

    @Test
    void readsIndentsInTwipsCharactersAndUnits() {
        String paragraph = "<w:p><w:pPr><w:ind %s/><w:jc w:val='both'/></w:pPr>" + run("글") + "</w:p>";
        assertThat(Docx.body(paragraph.formatted("w:left='400' w:hanging='200'"))
                        .first()
                        .layout())
                .satisfies(layout -> assertThat(layout.alignment()).isEqualTo(Alignment.JUSTIFY))
                .satisfies(layout -> assertThat(layout.left()).isEqualTo(20))
                .satisfies(layout -> assertThat(layout.firstLine()).isEqualTo(-10));
        assertThat(Docx.body(paragraph.formatted("w:firstLineChars='100'"))
                        .first()
                        .layout()
                        .firstLine())
                .isEqualTo(10);
        assertThat(Docx.body(paragraph.formatted("w:start='1in'"))
                        .first()
                        .layout()
                        .left())
                .isEqualTo(72);
    }

    @Test
    void takesTheLargerOfTheSpacesBetweenParagraphsAndAddsEmptyOnes() {
        String after = "<w:p><w:pPr><w:spacing w:after='200'/></w:pPr>" + run("위") + "</w:p>";
        String before = "<w:p><w:pPr><w:spacing w:before='100'/></w:pPr>" + run("아래") + "</w:p>";
        FlowParagraph second =
                (FlowParagraph) Docx.body(after + before).read().items().get(1);
        assertThat(second.layout().spaceBefore()).isEqualTo(10);
        FlowParagraph third = (FlowParagraph)
                Docx.body(after + "<w:p/>" + before).read().items().get(1);
        assertThat(third.layout().spaceBefore()).isEqualTo(10 + 12 + 5);
    }

    @Test
    void takesNonsenseForNothing() {
        assertThat(typography(Docx.paragraph(
                        "<w:r><w:rPr><w:sz w:val='9999999999'/><w:color w:val='zzz'/><w:b w:val='maybe'/></w:rPr>"
                                + "<w:t>글</w:t></w:r>")))
                .isEqualTo(new TextStyle("", 10, true, false, false, false, Position.BASELINE, 0));
        assertThat(Docx.body("<w:p><w:pPr><w:ind w:left='-99999999999999'/><w:outlineLvl w:val='x'/></w:pPr>" + run("글")
                                + "</w:p>")
                        .first()
                        .layout()
                        .left())
                .isZero();
    }

    @Test
    void survivesStylesThatBuildOnEachOtherInACircle() {
        assertThat(Docx.body(styled("A", ""))
                        .styles(style("A", "a", "B", "<w:rPr><w:b/></w:rPr>") + style("B", "b", "A", ""))
                        .first()
                        .runs()
                        .get(0)
                        .style()
                        .bold())
                .isTrue();
    }

    @Test
    void namesALanguageOnlyWhereTheTextOrItsStyleDoes() {
        String run = "<w:r><w:rPr><w:lang w:val='en-US' w:eastAsia='zh-CN'/></w:rPr><w:t>中关村</w:t></w:r>";
        FlowParagraph paragraph = Docx.paragraph(run("글") + run).first();
        assertThat(paragraph.runs().get(0).language()).isEmpty();
        assertThat(paragraph.runs().get(1).language()).contains("zh-CN");
    }

    @Test
    void countsPagesByTheBreaksThatWordLeft() {
        String body = Docx.p("하나") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>둘</w:t></w:r>"
                + "<w:r><w:lastRenderedPageBreak/><w:t>셋</w:t></w:r></w:p>";
        Docx docx = Docx.body(body);
        assertThat(docx.read().pages()).contains(3);
        FlowParagraph second = (FlowParagraph) docx.read().items().get(1);
        assertThat(second.page()).contains(2);
        assertThat(second.lastPage()).contains(3);
        assertThat(Docx.body(Docx.p("하나")).read().pages()).isEmpty();
    }

    @Test
    void readsStrictFilesLikeOthers() {
        assertThat(Docx.body("<w:p><w:pPr><w:jc w:val='end'/></w:pPr>" + run("글") + "</w:p>")
                        .strict()
                        .first()
                        .layout()
                        .alignment())
                .isEqualTo(Alignment.END);
    }
}
