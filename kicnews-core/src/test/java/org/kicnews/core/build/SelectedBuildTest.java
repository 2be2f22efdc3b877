package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.ids.ArticlePrint;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class SelectedBuildTest {
    @TempDir
    private Path folder;

    private Path issues;
    private Path lock;
    private LineImporter importer;
    private ListExporter exporter;

    @BeforeEach
    void writeIssues() throws IOException {
        issues = Files.createDirectories(folder.resolve("issues/2020")).getParent();
        lock = folder.resolve("ids.lock");
        write("1.pdf", "1", "하나");
        write("2020/005.pdf", "5", "다섯");
        write("final.pdf", "6", "여섯");
        write("special.docx", "9", "아홉");
    }

    @Test
    void onlyFilesThatMayBeSelectedAreRead() throws Exception {
        build("5");
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("5");
        assertThat(importer.read()).containsExactly("2020/005.pdf", "final.pdf", "special.docx");
    }

    @Test
    void whatTheNameDoesNotTellTheIssueDoes() throws Exception {
        build("6-8");
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("6");
        assertThat(Manifest.read(folder.resolve("out")).inputs())
                .extracting(Manifest.Entry::path)
                .containsExactly("final.pdf");
    }

    @Test
    void aFileIsSelectedByItsNameWithOrWithoutExtensionOrFolder() throws Exception {
        build("special", "005.pdf");
        assertThat(exporter.issues()).extracting(Issue::id).containsExactly("5", "9");
    }

    @Test
    void nothingElseIsReadWhereOnlyFilesAreNamed() throws Exception {
        build("2020/005.pdf");
        assertThat(importer.read()).containsExactly("2020/005.pdf");
    }

    @Test
    void whatIsMissingBesideTheSelectedIssuesIsNotAsked() throws Exception {
        assertThat(build("1", "9").findings()).isEmpty();
    }

    @Test
    void aPartOfTheSelectionThatFindsNothingIsNamed() throws Exception {
        assertThat(build("1", "20-30", "lost.pdf").findings())
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(
                        tuple(FindingCode.SELECTION_UNMATCHED, "20-30"),
                        tuple(FindingCode.SELECTION_UNMATCHED, "lost.pdf"));
    }

    @Test
    void aSelectionThatFindsNothingAtAllIsRefused() {
        for (String selection : List.of("2", "lost.pdf")) {
            assertThatExceptionOfType(BuildException.class)
                    .isThrownBy(() -> build(selection))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(BuildException.Reason.NOTHING_SELECTED));
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadMattersOnlyWhereItIsSelected() throws Exception {
        write("bad.pdf", "throw");
        assertThat(build("5").findings()).isEmpty();
        assertThat(build("bad.pdf").findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_READER_FAILED);
    }

    @Test
    void publishedIdsStandAndNobodyMissesTheOthers() throws Exception {
        build();
        List<ArticlePrint> made = exporter.issues().stream()
                .flatMap(Issue::articles)
                .map(ArticlePrint::of)
                .toList();
        String published = IdLock.empty().accept(made).text();
        Files.writeString(lock, published);
        assertThat(build("5").findings()).isEmpty();
        assertThat(lock).hasContent(published);
    }

    @Test
    void anotherSelectionIsAnotherBuild() throws Exception {
        build("1");
        assertThat(build("1").upToDate()).isTrue();
        assertThat(build("5").upToDate()).isFalse();
    }

    private BuildResult build(String... selected) throws Exception {
        importer = new LineImporter(new ArchiveDecisions(Set.of(), List.of("five"), List.of()));
        exporter = new ListExporter(false);
        BuildSettings settings = new BuildSettings(
                        new ArchiveInfo(
                                "test", "시험", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                        issues,
                        List.of(),
                        folder.resolve("out"),
                        ImportSettings.defaults(),
                        Set.of(),
                        1,
                        Duration.ofSeconds(10))
                .withIdsLock(lock)
                .withSelection(Selection.of(List.of(selected)));
        return new ArchiveBuild(List.of(importer), List.of(exporter)).run(settings, BuildListener.silent());
    }

    private void write(String path, String... lines) throws IOException {
        Files.writeString(issues.resolve(path), String.join("\n", lines));
    }
}
