package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.importer.docx.numbering.NumberFormat;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Marker;

/** The file stores rules for marks; readers see the marks. */
class NumberingTest {

    /** A list 1 of one level. */
    static String list(String format, String text) {
        return "<w:abstractNum w:abstractNumId='0'>" + level(0, format, text)
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run(text));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "12, decimal, 12",
        "7, decimalZero, 07",
        "1994, upperRoman, MCMXCIV",
        "4, lowerRoman, iv",
        "28, lowerLetter, bb",
        "3, ganada, 다",
        "15, ganada, 가가",
        "2, chosung, ㄴ",
        "5, decimalEnclosedCircle, ⑤",
        "36, decimalEnclosedCircle, ㊱",
        "3, decimalEnclosedParen, ⑶",
        "3, decimalEnclosedFullstop, ⒊",
        "12, decimalFullWidth, １２",
        "12, koreanDigital, 일이",
        "12, koreanCounting, 십이",
        "21, koreanLegal, 스물하나",
        "10, ideographDigital, 一〇",
        "23, japaneseCounting, 二十三",
        "105, chineseCountingThousand, 一百零五",
        "3, chineseLegalSimplified, 叁",
        "4, ideographTraditional, 丁",
        "2, aiueoFullWidth, イ",
        "3, irohaFullWidth, ハ",
        "22, ordinal, 22nd",
        "21, ordinalText, Twenty-first",
        "3, chicago, ‡",
        "5, numberInDash, - 5 -",
        "-3, upperRoman, -3",
        "2, notAFormat, 2",
    })
    void writesNumbersAsWordDoes(int number, String format, String expected) {
        assertThat(NumberFormat.format(number, format)).isEqualTo(expected);
    }

    @Test
    void countsItems() {
        assertThat(Docx.body(item(1, 0, "하나") + item(1, 0, "둘"))
                        .numbering(list("ganada", "%1."))
                        .lines())
                .containsExactly("가. 하나", "나. 둘");
    }

    @Test
    void showsBulletsOfSymbolFontsInUnicode() {
        FlowParagraph item = Docx.body(item(1, 0, "하나"))
                .numbering("<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
                        + "<w:lvlText w:val='\uF06C'/><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl>"
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                .first();
        assertThat(item.marker()).contains(new Marker("●", 1, true));
    }

    @Test
    void beginsDeeperLevelsAnew() {
        String levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2");
        assertThat(Docx.body(item(1, 0, "ㄱ") + item(1, 1, "ㄴ") + item(1, 1, "ㄷ") + item(1, 0, "ㄹ") + item(1, 1, "ㅁ"))
                        .numbering("<w:abstractNum w:abstractNumId='0'>" + levels
                                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .lines())
                .containsExactly("1. ㄱ", "1.1 ㄴ", "1.2 ㄷ", "2. ㄹ", "2.1 ㅁ");
    }

    @Test
    void countsOnThroughListsOfOneDefinitionUnlessOneBeginsAnew() {
        String definition = "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1)") + "</w:abstractNum>";
        String lists =
                "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>"
                        + "</w:num><w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/>"
                        + "</w:lvlOverride></w:num>";
        assertThat(Docx.body(item(1, 0, "ㄱ") + item(2, 0, "ㄴ") + item(3, 0, "ㄷ") + item(3, 0, "ㄹ"))
                        .numbering(definition + lists)
                        .lines())
                .containsExactly("1) ㄱ", "2) ㄴ", "5) ㄷ", "6) ㄹ");
    }

    @Test
    void numbersParagraphsWhoseStyleIsInAList() {
        assertThat(Docx.body("<w:p><w:pPr><w:pStyle w:val='S'/></w:pPr>" + run("절") + "</w:p>")
                        .styles(
                                "<w:style w:type='paragraph' w:styleId='S'><w:name w:val='절'/><w:pPr><w:numPr><w:numId w:val='1'/>"
                                        + "</w:numPr></w:pPr></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1")
                                        + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:pStyle w:val='S'/>"
                                        + "<w:lvlText w:val='%2.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .line())
                .isEqualTo("I. 절");
    }

    @Test
    void takesAParagraphOutOfTheListOfItsStyle() {
        assertThat(Docx.body("<w:p><w:pPr><w:pStyle w:val='S'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                                + run("절") + "</w:p>")
                        .styles(
                                "<w:style w:type='paragraph' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                        .numbering(list("decimal", "%1."))
                        .line())
                .isEqualTo("절");
    }

    @Test
    void followsNumberingStyles() {
        assertThat(Docx.body(item(2, 0, "항"))
                        .styles(
                                "<w:style w:type='numbering' w:styleId='N'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "(%1)")
                                        + "</w:abstractNum><w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='N'/></w:abstractNum>"
                                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>")
                        .line())
                .isEqualTo("(1) 항");
    }

    @Test
    void survivesNumberingStylesThatPointAtThemselves() {
        assertThat(Docx.body(item(1, 0, "항"))
                        .styles(
                                "<w:style w:type='numbering' w:styleId='N'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                        .numbering("<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='N'/></w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .line())
                .isEqualTo("항");
    }

    @Test
    void writesAllNumbersOfALegalMarkInDigits() {
        String levels = level(0, "upperRoman", "%1.")
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%2'/></w:lvl>";
        assertThat(Docx.body(item(1, 0, "ㄱ") + item(1, 1, "ㄴ"))
                        .numbering("<w:abstractNum w:abstractNumId='0'>" + levels
                                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                        .lines())
                .containsExactly("I. ㄱ", "1.1 ㄴ");
    }
}
