package org.kicnews.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    @ParameterizedTest
    @CsvSource({
        "창업 법률 상담 (12), 창업 법률 상담",
        "창업 법률 상담 (제12회), 창업 법률 상담",
        "창업 법률 상담 12회, 창업 법률 상담",
        "창업 법률 상담 12), 창업 법률 상담",
        "한눈에 보는 경제 12, 한눈에 보는 경제",
        "상담 (12) 지분, 상담 지분",
        "제12회, 제12회"
    })
    void aColumnHasTheNameOfTheSectionWithoutItsNumber(String title, String name) {
        assertThat(section(title, Optional.of(12)).column()).hasValue(new Series(name, Optional.of(12)));
    }

    @Test
    void aSectionThatCountsNoInstalmentsIsNoColumn() {
        assertThat(section("창업 법률 상담 (12)", Optional.empty()).column()).isEmpty();
    }

    private static Section section(String title, Optional<Integer> number) {
        return new Section(Optional.of(title), number, Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
