package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;

class IncrementalBuildTest {
    @TempDir
    private Path folder;

    private Path issues;
    private Path outputs;
    private Path corrections;
    private String title = "시험 아카이브";

    @BeforeEach
    void archiveThreeIssues() throws Exception {
        issues = Files.createDirectories(folder.resolve("src/issues"));
        outputs = folder.resolve("target/kicnews");
        corrections = folder.resolve("src/kicnews/corrections");
        write("a.pdf", "1", "하나", "!점");
        write("b.pdf", "2", "둘");
        write("c.pdf", "3", "셋");
        build();
    }

    @Test
    void whereNothingChangedNothingIsReadOrWritten() throws Exception {
        Map<String, FileTime> before = times();
        Build second = build();
        assertThat(second.result().upToDate()).isTrue();
        assertThat(second.read()).isEmpty();
        assertThat(second.exported()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aBuildWithNothingToDoStillSaysWhatIsWrong() throws Exception {
        write("bad.pdf", "throw");
        build();
        Build again = build();
        assertThat(again.result().upToDate()).isTrue();
        assertThat(again.result().issues()).isEqualTo(3);
        assertThat(again.result().findings()).extracting("code").containsExactly(FindingCode.FILE_READER_FAILED);
    }

    @Test
    void onlyAnOriginalThatChangedIsReadAgain() throws Exception {
        write("b.pdf", "2", "둘째");
        Build second = build();
        assertThat(second.read()).containsExactly("b.pdf");
        assertThat(second.exported()).extracting(Issue::id).containsExactly("1", "2", "3");
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void anOriginalThatWasTouchedButNotChangedIsNotReadAgain() throws Exception {
        Files.setLastModifiedTime(issues.resolve("b.pdf"), FileTime.fromMillis(1_000_000_000_000L));
        Build second = build();
        assertThat(second.result().upToDate()).isTrue();
    }

    @Test
    void anOriginalThatWasRemovedLeavesTheArchive() throws Exception {
        Files.delete(issues.resolve("c.pdf"));
        Build second = build();
        assertThat(second.read()).isEmpty();
        assertThat(second.exported()).extracting(Issue::id).containsExactly("1", "2");
    }

    @Test
    void aNewNameMayMeanAnotherNumberSoItIsReadAgain() throws Exception {
        Files.move(issues.resolve("c.pdf"), issues.resolve("d.pdf"));
        assertThat(build().read()).containsExactly("d.pdf");
    }

    @Test
    void aChangedCorrectionMakesEverythingBeReadAgain() throws Exception {
        Files.createDirectories(corrections);
        Files.writeString(corrections.resolve("2.yaml"), "issue: 2");
        assertThat(build().read()).containsExactly("a.pdf", "b.pdf", "c.pdf");
    }

    @Test
    void aChangedTitleMakesTheOutputsBeWrittenAgainButNothingBeRead() throws Exception {
        title = "다른 이름";
        Build second = build();
        assertThat(second.read()).isEmpty();
        assertThat(second.exported()).hasSize(3);
        assertThat(pictures()).hasSize(1);
    }

    @Test
    void anOutputThatWasEditedIsMadeAgain() throws Exception {
        Files.writeString(outputs.resolve("list/ids.txt"), "9 9 9");
        assertThat(build().result().upToDate()).isFalse();
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1 2 3");
    }

    @Test
    void anOutputThatWasLostIsMadeAgain() throws Exception {
        Files.delete(outputs.resolve("list/ids.txt"));
        build();
        assertThat(outputs.resolve("list/ids.txt")).hasContent("1 2 3");
    }

    @Test
    void aPictureThatWasDamagedInTheOutputsIsTakenFromItsOriginalAgain() throws Exception {
        Path picture = pictures().get(0);
        byte[] right = Files.readAllBytes(picture);
        byte[] wrong = right.clone();
        wrong[0]++;
        Files.write(picture, wrong);
        assertThat(build().read()).containsExactly("a.pdf");
        assertThat(pictures().get(0)).hasBinaryContent(right);
    }

    @Test
    void withoutTheOutputFolderEverythingIsMadeAgain() throws Exception {
        try (Stream<Path> walk = Files.walk(folder.resolve("target"))) {
            for (Path file : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        assertThat(build().read()).containsExactly("a.pdf", "b.pdf", "c.pdf");
    }

    @Test
    void anOutputThatWasMadeOnTheSameBasisIsTakenOver() throws Exception {
        write("b.pdf", "2", "둘째");
        assertThat(build().drawn()).containsExactly("excerpt 2", "page 2");
        assertThat(outputs.resolve("page/1.txt")).hasContent("1 하나");
        assertThat(outputs.resolve("page/2.txt")).hasContent("2 둘째");
        assertThat(outputs.resolve("page/all.txt")).hasContent("[1][2][3]");
    }

    @Test
    void anOutputThatWasTakenOverIsInTheManifest() throws Exception {
        Manifest first = Manifest.read(outputs);
        write("b.pdf", "2", "둘째");
        build();
        assertThat(Manifest.read(outputs).outputs())
                .hasSameSizeAs(first.outputs())
                .filteredOn(entry -> entry.path().equals("page/1.txt"))
                .isSubsetOf(first.outputs())
                .hasSize(1);
    }

    @Test
    void anOutputThatWasEditedIsNotTakenOver() throws Exception {
        Files.writeString(outputs.resolve("page/1.txt"), "1 ????");
        assertThat(build().drawn()).containsExactly("page 1");
        assertThat(outputs.resolve("page/1.txt")).hasContent("1 하나");
    }

    @Test
    void aChangedTitleMakesEveryOutputAndExcerptBeDrawnAgain() throws Exception {
        title = "다른 이름";
        assertThat(build().drawn()).hasSize(6);
    }

    @Test
    void aKeptIssueThatWasCutOffIsReadAgain() throws Exception {
        try (Stream<Path> files = Files.list(outputs.resolveSibling(".kicnews.cache"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                Files.write(file, new byte[0]);
            }
        }
        write("b.pdf", "2", "둘째");
        assertThat(build().read()).containsExactly("a.pdf", "b.pdf", "c.pdf");
    }

    @Test
    void anIndexThatCannotBeReadIsForgotten() throws Exception {
        Files.writeString(outputs.resolveSibling(".kicnews.index"), "{\"finger");
        assertThat(build().exported()).hasSize(3);
        assertThat(build().result().upToDate()).isTrue();
    }

    private record Build(BuildResult result, List<String> read, List<Issue> exported, List<String> drawn) {}

    private Build build() throws Exception {
        LineImporter importer = new LineImporter();
        ListExporter list = new ListExporter(false);
        ListExporter json = new ListExporter("json");
        PageExporter pages = new PageExporter();
        BuildResult result =
                new ArchiveBuild(List.of(importer), List.of(list, json, pages)).run(settings(), BuildListener.silent());
        return new Build(result, importer.read(), list.issues(), pages.drawn());
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> walk = Files.list(outputs.resolve("json/media"))) {
            return walk.sorted().toList();
        }
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(outputs)) {
            for (Path file : walk.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private void write(String path, String... lines) throws IOException {
        Files.writeString(issues.resolve(path), String.join("\n", lines));
    }

    private BuildSettings settings() {
        ImportSettings importing =
                new ImportSettings("ko", Optional.empty(), Optional.of(corrections), List.of(), Limits.usual());
        return new BuildSettings(
                new ArchiveInfo(
                        "test", title, Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                issues,
                List.of(),
                outputs,
                importing,
                Set.of(),
                2,
                Duration.ofSeconds(10));
    }
}
