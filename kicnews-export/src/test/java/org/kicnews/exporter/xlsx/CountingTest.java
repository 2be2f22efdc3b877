package org.kicnews.exporter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.core.model.Section;

class CountingTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "가나, 4", "中国a, 5", "‘가’, 4", "e\u0301, 1", "😀, 2", "㈜, 2"})
    void measuresWideCharactersAsTwo(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void measuresTheWidestLine() {
        assertThat(DisplayWidth.of("가\n나다라\n")).isEqualTo(6);
    }

    @Test
    void namesTheNumbersThatAreMissingBetweenOthers() {
        assertThat(NumberGaps.in(new TreeSet<>(List.of(1, 2, 6, 8)))).isEqualTo("3–5, 7");
        assertThat(NumberGaps.in(new TreeSet<>(List.of(5)))).isEmpty();
        assertThat(NumberGaps.in(new TreeSet<>())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "사장님의 디자인 (148), 148, 사장님의 디자인",
        "디자인 148), 148, 디자인",
        "디자인 제148회, 148, 디자인",
        "디자인 2020, 148, 디자인 2020",
        "148, 148, 148"
    })
    void countsTheInstalmentsOfAColumnAsOneSection(String title, int number, String name) {
        Section section = new Section(
                Optional.of(title), Optional.of(number), Optional.empty(), Optional.empty(), List.of(), List.of());

        assertThat(SectionName.of(section)).isEqualTo(name);
    }
}
