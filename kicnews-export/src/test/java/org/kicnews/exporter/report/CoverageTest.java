package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Test
    void aWeeklyWithoutGapsIsWhole() {
        Coverage coverage = Coverage.of(weekly(1, 2, 3, 4, 5, 6));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.pauses()).isEmpty();
        assertThat(coverage.disorders()).isEmpty();
        assertThat(coverage.rhythm()).hasValue(7);
    }

    @Test
    void numbersThatAreNotThereAreOneGap() {
        Coverage coverage = Coverage.of(weekly(1, 2, 5, 6, 7, 8));

        assertThat(coverage.gaps()).hasSize(1);
        assertThat(coverage.gaps().get(0).first()).isEqualTo(3);
        assertThat(coverage.gaps().get(0).last()).isEqualTo(4);
    }

    @Test
    void aPauseWithoutMissingNumbersIsNoGap() {
        List<IssueSummary> issues = new ArrayList<>(weekly(1, 2, 3, 4, 5));
        issues.add(issue(6, START.plusWeeks(5 + 3)));
        Coverage coverage = Coverage.of(issues);

        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.pauses()).hasSize(1);
        assertThat(coverage.pauses().get(0).days()).isEqualTo(28);
    }

    @Test
    void aLaterDateWithALowerNumberIsADisorder() {
        Coverage coverage = Coverage.of(weekly(1, 3, 2, 4, 5, 6));

        assertThat(coverage.disorders()).hasSize(1);
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.pauses()).isEmpty();
    }

    @Test
    void fewIssuesHaveNoRhythm() {
        assertThat(Coverage.of(weekly(1, 2, 3)).rhythm()).isEmpty();
    }

    private static List<IssueSummary> weekly(int... numbers) {
        List<IssueSummary> issues = new ArrayList<>();
        for (int number : numbers) {
            issues.add(issue(number, START.plusWeeks(issues.size())));
        }
        return issues;
    }

    private static IssueSummary issue(int number, LocalDate date) {
        return new IssueSummary(
                Integer.toString(number),
                Optional.of(number),
                Optional.of(date),
                1,
                0,
                10,
                Optional.empty(),
                List.of(),
                true,
                0,
                0,
                0);
    }
}
