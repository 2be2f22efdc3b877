package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void cutsWhatIsLongerThanACellBetweenCharacters() {
        String cut = CellText.of("가" + "𠮷".repeat(20_000));

        assertThat(cut.length()).isBetween(CellText.LIMIT - 1, CellText.LIMIT);
        assertThat(cut).endsWith("𠮷…");
    }

    @Test
    void keepsATextOfExactlyTheLimit() {
        String text = "가".repeat(CellText.LIMIT);

        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @Test
    void marksTheUnderscoreThatExcelWouldTakeForAnEscape() {
        assertThat(CellText.of("_x000D_")).isEqualTo("_x005F_x000D_");
    }

    @Test
    void writesEveryLineEndAsExcelDoes() {
        assertThat(CellText.of("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
    }

    @Property(tries = 500)
    void holdsNothingThatXmlForbids(@ForAll String text) {
        assertThat(CellText.of(text).codePoints())
                .allMatch(c -> c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || (c >= 0x10000 && c <= 0x10FFFF));
    }
}
