package org.kicnews.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedPageTest {
    private static final Path DOCS = Path.of("../../docs");

    private static Row row(String measurement, String subject, int issues, double seconds) {
        return new Row(measurement, subject, issues, seconds, seconds, 100, Map.of());
    }

    @Test
    void theFiguresOfTheDocumentationAreThoseThatWereMeasured() throws IOException {
        Results results = ResultsFile.read(DOCS.resolve("speed.json"));
        String page = Files.readString(DOCS.resolve("speed.md"));
        assertThat(SpeedPage.renewed(page, results)).isEqualTo(page);
        assertThat(Chart.of(results)).isEqualTo(Files.readString(DOCS.resolve("speed.svg")));
    }

    @Test
    void aTargetThatIsMissedIsCalledMissed() {
        Results results = new Results(
                Map.of(),
                List.of(
                        row("peers", "PDF: kicnews, full build, 2 threads", 205, 30),
                        row("peers", "PDF: Tika, 2 threads", 205, 20)));
        assertThat(Target.of(results)).hasSize(2).noneMatch(Target::met);
        assertThat(new Tables(results).all().get("targets")).contains("1.50 × | **missed**");
    }

    @Test
    void newerFiguresReplaceOlderOnesOfTheSame() {
        Results results = Results.none()
                .with(Map.of(), List.of(row("growth", "PDF, 1 thread", 50, 2), row("growth", "PDF, 1 thread", 205, 8)))
                .with(Map.of(), List.of(row("growth", "PDF, 1 thread", 50, 3)));
        assertThat(results.of("growth")).extracting(Row::wall).containsExactly(3.0, 8.0);
    }

    @Test
    void tenTimesAsManySecondsStandTheSameWayUpEverywhere() {
        LogAxis axis = new LogAxis(1, 100, 500, 40);
        assertThat(axis.at(10)).isEqualTo(270);
        assertThat(axis.at(100)).isEqualTo(40);
    }
}
