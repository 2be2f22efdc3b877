package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class ArchiveBuildTest {
    @TempDir
    private Path folder;

    private Path issues;
    private Path outputs;

    @BeforeEach
    void makeFolders() throws IOException {
        issues = Files.createDirectories(folder.resolve("src/issues"));
        outputs = folder.resolve("target/kicnews");
    }

    @Test
    void issuesComeInTheOrderOfTheirDatesWhateverTheirNamesAndThreads() throws Exception {
        write("c/z.pdf", "1", "하나");
        write("a.pdf", "3", "셋");
        write("b.pdf", "2", "둘");
        for (int threads : new int[] {1, 4}) {
            outputs = folder.resolve("target/with-" + threads);
            ListExporter exporter = new ListExporter(false);
            List<String> read = new ArrayList<>();
            new ArchiveBuild(List.of(new LineImporter()), List.of(exporter))
                    .run(settings(threads, Duration.ofMinutes(1)), new BuildListener() {
                        @Override
                        public void read(String path, int done, int all) {
                            read.add(path);
                        }
                    });
            assertThat(exporter.issues()).extracting(Issue::id).containsExactly("1", "2", "3");
            assertThat(read).containsExactly("a.pdf", "b.pdf", "c/z.pdf");
        }
    }

    @ParameterizedTest
    @CsvSource({"throw, FILE_READER_FAILED", "overflow, FILE_LIMIT", "hang, FILE_TIMEOUT", "exhaust, FILE_LIMIT"})
    void aFileThatBreaksItsReaderHurtsOnlyItself(String behaviour, FindingCode code) throws Exception {
        write("bad.pdf", behaviour);
        write("good.pdf", "7", "본문");
        ListExporter exporter = new ListExporter(false);
        BuildResult result = run(exporter);
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("7");
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == code)
                .extracting(finding -> finding.place().file())
                .containsExactly(Optional.of("bad.pdf"));
    }

    @Test
    void aGoodFileThatFindsNoMemoryBesideABadOneIsReadAgain() throws Exception {
        write("bad.pdf", "exhaust");
        write("good.pdf", "exhaust once", "7", "본문");
        ListExporter exporter = new ListExporter(false);
        assertThat(run(exporter).findings())
                .extracting(finding -> finding.place().file())
                .containsExactly(Optional.of("bad.pdf"));
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("7");
    }

    @Test
    void anEmptyFileAFileOfAnotherFormatAndAnUnknownFileAreEachNamed() throws Exception {
        Files.createFile(issues.resolve("empty.pdf"));
        write("issue.hwp", "8");
        write("notes.xyz", "memo");
        assertThat(run(new ListExporter(false)).findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.FILE_EMPTY, FindingCode.FILE_FORMAT_NOT_SUPPORTED, FindingCode.FILE_UNKNOWN_FORMAT);
    }

    @Test
    void whatIsNamedLikeAnIssueAndIsNoFileIsNamed() throws Exception {
        Files.createDirectories(issues.resolve("folder.pdf"));
        Files.createDirectories(issues.resolve("2020"));
        Files.createSymbolicLink(issues.resolve("link.docx"), issues.resolve("2020"));
        write("good.pdf", "7", "본문");
        assertThat(run(new ListExporter(false)).findings())
                .filteredOn(finding -> finding.code() == FindingCode.FILE_NOT_A_FILE)
                .extracting(finding -> finding.place().file().orElseThrow())
                .containsExactly("folder.pdf", "link.docx");
    }

    @Test
    void aPipeIsNamedAndNotWaitedFor() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", issues.resolve("pipe.pdf").toString())
                        .start()
                        .waitFor()
                == 0);
        assertThat(run(new ListExporter(false)).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_NOT_A_FILE);
    }

    @Test
    void ofTwoNamesThatDifferInTheirCompositionOnlyOneIsReadAndTheOtherNamed() throws Exception {
        write("한.pdf", "7", "본문");
        write("\u1112\u1161\u11ab.pdf", "8", "본문");
        ListExporter exporter = new ListExporter(false);
        assertThat(run(exporter).findings())
                .filteredOn(finding -> finding.code() == FindingCode.FILE_NAME_TWICE)
                .extracting(finding -> finding.place().file().orElseThrow())
                .containsExactly("한.pdf");
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("7");
    }

    @Test
    void aLinkThatLeavesTheIssuesFolderIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.pdf"), "9\n비밀");
        Files.createSymbolicLink(issues.resolve("link.pdf"), secret);
        ListExporter exporter = new ListExporter(false);
        assertThat(run(exporter).findings()).extracting(Finding::code).containsExactly(FindingCode.FILE_OUTSIDE);
        assertThat(exporter.issues()).isEmpty();
    }

    @Test
    void anIssueThatWasNeverPublishedIsNotMissingAndDecisionsAboutNoIssueAreReported() throws Exception {
        write("1.pdf", "1", "하나");
        write("four.pdf", "4", "넷");
        ArchiveDecisions decisions = new ArchiveDecisions(Set.of(2), List.of("1", "four", "4", "five"), List.of());
        BuildResult result = new ArchiveBuild(List.of(new LineImporter(decisions)), List.of(new ListExporter(false)))
                .run(settings(1, Duration.ofMinutes(1)), BuildListener.silent());
        assertThat(result.findings())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(
                        tuple(FindingCode.ISSUE_MISSING, List.of("1", "4", "never-published: [3]")),
                        tuple(FindingCode.CORRECTION_UNUSED, List.of("five.yaml")));
    }

    @Test
    void wordAndPdfOfOneIssueAreOneIssueWithTheTextOfTheWordFileAndThePagesOfThePdf() throws Exception {
        write("12.docx", "12", "첫 문단이다.", "둘째 문단이다.");
        write("12.pdf", "12", "첫문단이다.", "둘째 문단이다.");
        ListExporter exporter = new ListExporter(false);
        BuildResult result = run(exporter);
        Issue issue = exporter.issues().get(0);
        assertThat(issue.sources()).extracting("format").containsExactly("docx", "pdf");
        assertThat(issue.blocks().map(Block::text)).containsExactly("첫 문단이다.", "둘째 문단이다.");
        assertThat(issue.blocks().map(Block::page)).containsExactly(Optional.of(1), Optional.of(2));
        assertThat(issue.articles().findFirst().orElseThrow().pages()).contains(new PageRange(1, 2));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whereWordAndPdfDifferTheFindingShowsBothTexts() throws Exception {
        write("12.docx", "12", "매출은 30억 위안이다.");
        write("12.pdf", "12", "매출은 80억 위안이다.");
        BuildResult result = run(new ListExporter(false));
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ISSUE_FORMS_DIFFER);
            assertThat(finding.place().article()).contains("12-1-1");
            assertThat(finding.arguments().get(1)).contains("30억").contains("80억");
        });
    }

    @Test
    void twoDifferentFilesThatClaimOneNumberAreBothKeptAndNamed() throws Exception {
        write("a.pdf", "5", "하나");
        write("b.pdf", "5", "둘");
        ListExporter exporter = new ListExporter(false);
        BuildResult result = run(exporter);
        assertThat(exporter.issues()).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.id()).matches("5_[0-9a-f]{8}");
            assertThat(issue.articles())
                    .allSatisfy(article -> assertThat(article.id()).isEqualTo(issue.id() + "-1-1"));
        });
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.ISSUE_DUPLICATE, FindingCode.ISSUE_DUPLICATE);
    }

    @Test
    void aCopyOfAFileIsTheSameIssue() throws Exception {
        write("a.pdf", "5", "하나");
        write("backup/a.pdf", "5", "하나");
        ListExporter exporter = new ListExporter(false);
        assertThat(run(exporter).findings()).isEmpty();
        assertThat(exporter.issues()).singleElement().satisfies(issue -> assertThat(issue.sources())
                .hasSize(2));
    }

    @Test
    void copiesOfAFileAreOneIssueBesideAnotherFileThatClaimsTheirNumber() throws Exception {
        write("a.pdf", "5", "하나");
        write("backup/a.pdf", "5", "하나");
        write("b.pdf", "5", "둘");
        ListExporter exporter = new ListExporter(false);
        BuildResult result = run(exporter);
        assertThat(exporter.issues())
                .extracting(issue -> issue.sources().size())
                .containsExactlyInAnyOrder(2, 1);
        assertThat(exporter.issues()).extracting(Issue::id).doesNotHaveDuplicates();
        assertThat(result.findings())
                .extracting(finding -> finding.place().file().orElseThrow())
                .containsExactlyInAnyOrder("a.pdf", "backup/a.pdf", "b.pdf");
    }

    @Test
    void aGapInTheNumbersIsNamed() throws Exception {
        write("a.pdf", "5", "하나");
        write("b.pdf", "8", "둘");
        assertThat(run(new ListExporter(false)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ISSUE_MISSING);
            assertThat(finding.arguments()).containsExactly("5", "8", "never-published: [6, 7]");
        });
    }

    @Test
    void aBuildThatFailsLeavesTheOldOutputs() throws Exception {
        write("a.pdf", "1", "하나");
        run(new ListExporter(false));
        write("b.pdf", "2", "둘");
        assertThatThrownBy(() -> run(new ListExporter(true))).isInstanceOf(IOException.class);
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1");
        run(new ListExporter(false));
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1 2");
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.{building,work,old}");
    }

    @Test
    void outputsThatAKilledBuildHadMovedAwayComeBack() throws Exception {
        write("a.pdf", "1", "하나");
        run(new ListExporter(false));
        Files.move(outputs, outputs.resolveSibling(".kicnews.old"));
        write("b.pdf", "2", "둘");
        assertThatThrownBy(() -> run(new ListExporter(true))).isInstanceOf(IOException.class);
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1");
    }

    @Test
    void aFolderOfOtherFilesIsNeverReplaced() throws Exception {
        write("a.pdf", "1", "하나");
        Files.createDirectories(outputs);
        Path precious = Files.writeString(outputs.resolve("precious.txt"), "keep me");
        assertThatThrownBy(() -> run(new ListExporter(false)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("FOREIGN_OUTPUT_FOLDER");
        assertThat(precious).hasContent("keep me");
    }

    @Test
    void aMissingIssuesFolderIsNamed() {
        issues = folder.resolve("nowhere");
        assertThatThrownBy(() -> run(new ListExporter(false)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("NO_ISSUES_FOLDER")
                .hasMessageContaining("nowhere");
    }

    @Test
    void anEmptyIssuesFolderIsNamedAndTheLastOutputsStay() throws Exception {
        write("a.pdf", "1", "하나");
        run(new ListExporter(false));
        Files.delete(issues.resolve("a.pdf"));
        assertThatThrownBy(() -> run(new ListExporter(false)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("NO_ORIGINALS");
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1");
    }

    @Test
    void anOutputFolderThatIsALinkStaysOne() throws Exception {
        Path real = Files.createDirectories(folder.resolve("elsewhere/archive"));
        Files.createDirectories(outputs.getParent());
        Files.createSymbolicLink(outputs, real);
        write("a.pdf", "1", "하나");
        run(new ListExporter(false));
        assertThat(outputs).isSymbolicLink();
        assertThat(real.resolve("list/ids.txt")).hasContent("1");
        assertThat(run(new ListExporter(false)).upToDate()).isTrue();
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderIsNeverReplaced() throws Exception {
        write("a.pdf", "1", "하나");
        Files.createDirectories(outputs.getParent());
        Files.writeString(outputs, "keep me");
        assertThatThrownBy(() -> run(new ListExporter(false)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("FOREIGN_OUTPUT_FOLDER");
        assertThat(outputs).hasContent("keep me");
    }

    @Test
    void anOutputFolderThatCannotBeMadeIsNamed() throws Exception {
        write("a.pdf", "1", "하나");
        outputs = Files.writeString(folder.resolve("file"), "no folder").resolve("kicnews");
        assertThatThrownBy(() -> run(new ListExporter(false)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("OUTPUT_FOLDER_NOT_WRITABLE");
    }

    @Test
    void aPictureThatCannotBeKeptEndsTheBuildInsteadOfCostingTheArchiveAnIssue() throws Exception {
        MediaFolder media = new MediaFolder(
                Files.writeString(folder.resolve("no-folder"), ""),
                new LastOutputs(folder.resolve("nowhere"), Optional.empty()));
        media.check();
        assertThatThrownBy(() -> media.keep(new byte[] {1}, "image/png", 1, 1)).isInstanceOf(IOException.class);
        assertThatThrownBy(media::check).isInstanceOf(IOException.class);
    }

    @Test
    void theManifestNamesEveryInputAndOutputWithItsHash() throws Exception {
        write("a.pdf", "1", "하나");
        run(new ListExporter(false));
        assertThat(Files.readString(outputs.resolve("manifest.json")))
                .contains("\"path\": \"a.pdf\"")
                .contains("\"path\": \"list/ids.txt\"")
                .contains(Sha256.of(outputs.resolve("list/ids.txt")))
                .contains(Sha256.of(issues.resolve("a.pdf")));
    }

    @Test
    void picturesThatStandInNoIssueAreNotPublished() throws Exception {
        write("a.pdf", "paint");
        run(new ListExporter(false));
        assertThat(outputs.resolve("json")).doesNotExist();
    }

    @Test
    void originalsMayLieAroundTheOutputFolder() throws Exception {
        write("a.pdf", "1", "하나");
        outputs = issues.resolve("target/kicnews");
        ListExporter first = new ListExporter(false);
        run(first);
        Files.copy(issues.resolve("a.pdf"), outputs.resolve("list/copy.pdf"));
        write("b.pdf", "2", "둘");
        ListExporter second = new ListExporter(false);
        run(second);
        assertThat(second.issues()).hasSize(first.issues().size() + 1);
    }

    @Test
    void filesOfTheProjectBesideTheIssuesAreNoOriginals() throws Exception {
        write("a.pdf", "1", "하나");
        Path pom = Files.writeString(issues.resolve("pom.xml"), "<project/>");
        ListExporter exporter = new ListExporter(false);
        BuildResult result = new ArchiveBuild(List.of(new LineImporter()), List.of(exporter))
                .run(settings(1, Duration.ofSeconds(10), List.of(pom)), BuildListener.silent());
        assertThat(result.originals()).isEqualTo(1);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aFileThatDoesNotClaimToBeAnIssueFailsNoBuild() throws Exception {
        write("a.pdf", "1", "하나");
        write("read me.txt", "이 폴더는 ...");
        write("odd.pdf.bin", "?");
        assertThat(run(new ListExporter(false)).findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }

    private void write(String path, String... lines) throws IOException {
        Path file = issues.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    private BuildResult run(ListExporter exporter) throws Exception {
        return new ArchiveBuild(List.of(new LineImporter()), List.of(exporter))
                .run(settings(2, Duration.ofSeconds(2)), BuildListener.silent());
    }

    private BuildSettings settings(int threads, Duration timeout) {
        return settings(threads, timeout, List.of());
    }

    private BuildSettings settings(int threads, Duration timeout, List<Path> excluded) {
        return new BuildSettings(
                new ArchiveInfo(
                        "test", "시험 아카이브", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                issues,
                excluded,
                outputs,
                ImportSettings.defaults(),
                Set.of(),
                threads,
                timeout);
    }
}
