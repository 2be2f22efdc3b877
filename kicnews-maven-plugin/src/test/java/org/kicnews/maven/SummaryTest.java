package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.finding.Baseline;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class SummaryTest {
    private static final Finding DAMAGED =
            Finding.of(FindingCode.PDF_DAMAGED_PAGE, Place.page(12), "cut off").withFile("2019/141.pdf");

    @Test
    void itSaysWhatWasMadeAndWhere() {
        List<String> lines = summary(Locale.ENGLISH).lines(Duration.ofMillis(1234));
        assertThat(lines.get(0)).isEqualTo("3 files read: 2 issues, 9 articles, 1 picture, 1.2 s");
        assertThat(lines).last().asString().endsWith(Path.of("out").toString());
    }

    @Test
    void itSpeaksKoreanToAKoreanUser() {
        assertThat(summary(Locale.KOREA).lines(Duration.ofMillis(1234)).get(0))
                .isEqualTo("파일 3개를 읽음: 2개 호, 기사 9편, 그림 1점, 1.2초");
    }

    @Test
    void aFailureNamesFilePageReasonAndWhatToDoAndEndsWithTheNextCommand() {
        assertThat(summary(Locale.ENGLISH, DAMAGED).failure())
                .contains("2019/141.pdf, page 12: ")
                .contains("cut off")
                .contains("-> Compare the page")
                .contains("The 2 good issues were written")
                .endsWith("mvn kicnews:archive -Dkicnews.failOn=none\n");
    }

    @Test
    void manyWarningsOfOneKindAreSummedUp() {
        Finding warning = Finding.of(FindingCode.ISSUE_NO_DATE, Place.file("a.pdf"), "x", "y");
        List<String> warnings = summary(Locale.ENGLISH, warning, warning, warning, warning, warning)
                .warnings();
        assertThat(warnings)
                .hasSize(5)
                .contains("  ... and 2 more of ISSUE-NO-DATE; the index lists all.")
                .last()
                .asString()
                .startsWith("    -> ");
    }

    @Test
    void warningsFailABuildThatAsksForIt() throws Exception {
        Finding warning = Finding.of(FindingCode.ISSUE_NO_DATE, Place.file("a.pdf"), "x", "y");
        assertThat(summary(Locale.ENGLISH, warning).fails()).isFalse();
        Summary strict = summary(Locale.ENGLISH, Gate.of("warning", Baseline.in(Path.of("none"))), warning);
        assertThat(strict.fails()).isTrue();
        assertThat(strict.failure()).contains("a.pdf: ");
        assertThat(strict.warnings()).isEmpty();
    }

    @Test
    void nothingFailsABuildThatAsksForNothing() throws Exception {
        Summary lenient = summary(Locale.ENGLISH, Gate.of("none", Baseline.in(Path.of("none"))), DAMAGED);
        assertThat(lenient.fails()).isFalse();
        assertThat(lenient.errors()).first().asString().contains("2019/141.pdf, page 12: ");
    }

    @Test
    void whatAPersonAcceptedFailsNoBuildAndIsCounted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("accepted.txt");
        Baseline.write(file, List.of(DAMAGED), "head", FindingTexts.in(Locale.ENGLISH));
        Finding other = DAMAGED.withFile("2019/142.pdf");
        Summary summary = summary(Locale.ENGLISH, Gate.of("error", Baseline.in(file)), DAMAGED, other);
        assertThat(summary.failure()).contains("142.pdf").doesNotContain("141.pdf");
        assertThat(summary.lines(Duration.ZERO)).anyMatch(line -> line.contains("1 accepted"));
    }

    @Test
    void theLastLineNamesTheGravestKindsAndTheReport(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("report"));
        Files.createFile(folder.resolve("report/index.html"));
        Finding warning = Finding.of(FindingCode.ISSUE_NO_DATE, Place.file("a.pdf"), "x", "y");
        assertThat(summary(folder, warning, DAMAGED, warning).lines(Duration.ZERO))
                .last()
                .asString()
                .isEqualTo(
                        "Look first at PDF-DAMAGED-PAGE, ISSUE-NO-DATE (2), in " + folder.resolve("report/index.html"));
        assertThat(summary(folder).lines(Duration.ZERO)).last().asString().startsWith("The report is ");
    }

    private static Summary summary(Path outputs, Finding... findings) throws Exception {
        return summary(Locale.ENGLISH, outputs, Gate.of("error", Baseline.in(Path.of("none"))), findings);
    }

    private static Summary summary(Locale locale, Finding... findings) {
        try {
            return summary(locale, Gate.of("error", Baseline.in(Path.of("none"))), findings);
        } catch (IOException | ParameterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Summary summary(Locale locale, Gate gate, Finding... findings) {
        return summary(locale, Path.of("out"), gate, findings);
    }

    private static Summary summary(Locale locale, Path outputs, Gate gate, Finding... findings) {
        BuildSettings settings = new BuildSettings(
                new ArchiveInfo("a", "A", Optional.empty(), Optional.empty(), locale, Optional.empty(), "1"),
                Path.of("in"),
                List.of(),
                outputs,
                ImportSettings.defaults(),
                Set.of(),
                1,
                BuildSettings.DEFAULT_TIMEOUT);
        return new Summary(
                Messages.in(locale), settings, new BuildResult(3, 2, 9, 1, 0, false, List.of(findings)), gate);
    }
}
