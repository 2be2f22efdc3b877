package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBuilderTest {
    private static List<String> letters(Composer composer) {
        return composer.lines().stream().map(Line::letters).toList();
    }

    @Test
    void lettersOfAFallbackFontThatAreDrawnLateStandWhereTheyBelong() {
        Composer composer =
                new Composer().line(50, 100, "도시").line(90, 100, "는 크다").line(70, 100, "城市");
        assertThat(letters(composer)).containsExactly("도시城市는크다");
    }

    @Test
    void linesOfTwoColumnsStayApart() {
        Composer composer = new Composer().line(50, 100, "왼쪽 단의 글").line(200, 100, "오른쪽 단의 글");
        assertThat(letters(composer)).containsExactly("왼쪽단의글", "오른쪽단의글");
    }

    @Test
    void aLabelThatATabulatorSetsApartBelongsToItsLine() {
        Composer composer = new Composer().line(50, 100, "1.").line(80, 100, "첫째 일");
        assertThat(letters(composer)).containsExactly("1.첫째일");
    }

    @Test
    void aRaisedMarkBelongsToItsLine() {
        Composer composer = new Composer()
                .line(50, 100, "기록")
                .size(6)
                .line(70, 96, "1")
                .size(10)
                .line(73, 100, "한다");
        assertThat(letters(composer)).containsExactly("기록1한다");
    }

    @Test
    void aSpaceBetweenLettersThatAreSetOverEachOtherIsASpace() {
        Composer composer = new Composer().tracked(-0.05).line(50, 100, "강가의 A동 나루터");
        Line line = composer.lines().get(0);
        assertThat(new SpaceRule(composer.lines()).text(line)).isEqualTo("강가의 A동 나루터");
    }
}
