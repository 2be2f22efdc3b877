package org.kicnews.benchmark.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kicnews.benchmark.print.Fonts;
import org.kicnews.benchmark.weekly.WeeklyWriter;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class ArchiveMakerTest {
    /** One of each producer and hand. */
    private static final int ISSUES = 3;

    @TempDir
    Path folder;

    private ArchiveMaker maker(Path target) throws IOException {
        assumeTrue(Files.isDirectory(Fonts.USUAL_FOLDER), "skipped: needs the fonts of apt-get install fonts-nanum");
        return new ArchiveMaker(
                target, new WeeklyWriter(Path.of("../archive/make"), ArchiveMaker.SEED), new Fonts(Fonts.USUAL_FOLDER));
    }

    private static List<Path> files(Path archive) throws IOException {
        try (Stream<Path> files = Files.list(archive)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameBytes(Form form) throws IOException {
        List<Path> first = files(maker(folder.resolve("a")).archive(form, ISSUES));
        List<Path> second = files(maker(folder.resolve("b")).archive(form, ISSUES));
        assertThat(first).hasSize(ISSUES);
        for (int i = 0; i < ISSUES; i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyIssueIsReadAsItWasWritten(Form form) throws Exception {
        ArchiveMaker maker = maker(folder);
        Path outputs = folder.resolve("outputs");
        ArchiveInfo info = new ArchiveInfo(
                "weekly", "weekly", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "test");
        ArchiveBuild.withServicesOf(getClass().getClassLoader())
                .run(
                        new BuildSettings(
                                info,
                                maker.archive(form, ISSUES),
                                List.of(),
                                outputs,
                                ImportSettings.defaults(),
                                Set.of("json"),
                                1,
                                Duration.ofMinutes(5)),
                        BuildListener.silent());
        for (int number = 1; number <= ISSUES; number++) {
            assertThat(Check.of(outputs, maker.issue(number))).isEmpty();
        }
    }

    @Test
    void aPrintedIssueHasThirtyToFortyFivePages() throws IOException {
        for (Path file : files(maker(folder).archive(Form.PDF, ISSUES))) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getNumberOfPages()).isBetween(30, 45);
            }
        }
    }

    @Test
    void aRevisedIssueIsOneInOneArchiveOnly() throws IOException {
        ArchiveMaker maker = maker(folder);
        Path one = maker.archive(Form.DOCX, 1);
        Path two = maker.archive(Form.DOCX, 2);
        maker.revise(one, Form.DOCX, 1);
        assertThat(one.resolve("0001.docx"))
                .satisfies(file -> assertThat(Files.mismatch(file, two.resolve("0001.docx")))
                        .isNotNegative());
        maker.restore(one, Form.DOCX, 1);
        assertThat(one.resolve("0001.docx")).hasSameBinaryContentAs(two.resolve("0001.docx"));
    }

    @Test
    void aMissingFontIsNamedWithTheCommandThatBringsIt() {
        assertThatThrownBy(() -> new Fonts(folder))
                .hasMessageContaining("Nanum")
                .hasMessageContaining("apt-get install fonts-nanum");
    }
}
