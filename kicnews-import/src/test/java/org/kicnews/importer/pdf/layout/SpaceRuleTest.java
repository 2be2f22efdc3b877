package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SpaceRuleTest {
    private static String text(Composer composer) {
        List<Line> lines = composer.lines();
        return String.join("\n", lines.stream().map(new SpaceRule(lines)::text).toList());
    }

    @Test
    void aDrawnSpaceIsASpace() {
        assertThat(text(new Composer().line(50, 100, "봄 축제가 5월 3일에 열린다"))).isEqualTo("봄 축제가 5월 3일에 열린다");
    }

    @Property(tries = 50)
    void theGapThatTypesettersOpenBetweenScriptsIsNoSpace(@ForAll @DoubleRange(min = 0, max = 0.3) double em) {
        assertThat(text(new Composer().withAutoSpace(em).line(50, 100, "참가자 120명이 KIT에서 모였다")))
                .isEqualTo("참가자 120명이 KIT에서 모였다");
    }

    @Test
    void wordsSetApartByAGapAloneAreWords() {
        assertThat(text(new Composer().withoutSpaceGlyphs().line(50, 100, "마을 도서관이 새로 문을 연다")))
                .isEqualTo("마을 도서관이 새로 문을 연다");
    }

    @Test
    void wordsSetApartByANarrowGapAreWordsWhereOnlySpacesBesideDigitsAreDrawn() {
        Composer composer = new Composer()
                .line(50, 100, "3 월 21 일 1,200 명 40 곳")
                .withoutSpaceGlyphs()
                .line(50, 120, "마을 도서관이 새로 문을 연다");
        assertThat(text(composer)).isEqualTo("3 월 21 일 1,200 명 40 곳\n마을 도서관이 새로 문을 연다");
    }

    @Test
    void aLetterSpacedLabelIsOneWord() {
        Composer composer = new Composer().line(50, 100, "차").line(90, 100, "례");
        assertThat(text(composer)).isEqualTo("차례");
    }

    @Test
    void aSpaceDrawnUnderALetterIsNone() {
        Composer composer =
                new Composer().line(50, 100, "7").line(55.1, 100, " ").line(57, 100, "조");
        assertThat(text(composer)).isEqualTo("7조");
    }
}
