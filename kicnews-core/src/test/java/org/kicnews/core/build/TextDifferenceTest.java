package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void whiteSpaceIsNoDifference() {
        assertThat(TextDifference.between("첫 문단이다. 둘째", "첫문단이다.\n둘째 ")).isEmpty();
    }

    @Test
    void theSurroundingsAreShownAsTheyArePrinted() {
        assertThat(TextDifference.between("올해 매출은 30억 위안이다.", "올해매출은 80억 위안이다."))
                .contains(new TextDifference("올해 매출은 30억 위안이다.", "올해매출은 80억 위안이다."));
    }

    @Test
    void anEndThatIsMissingIsADifference() {
        assertThat(TextDifference.between("처음과 끝", "처음과")).contains(new TextDifference("처음과 끝", "처음과"));
    }
}
