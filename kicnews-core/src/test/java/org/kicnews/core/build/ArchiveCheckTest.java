package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.build.ArchiveCheck.Deviation;
import org.kicnews.core.build.ArchiveCheck.Kind;
import org.kicnews.core.build.ArchiveCheck.Part;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

class ArchiveCheckTest {
    @TempDir
    private Path folder;

    private Path issues;
    private Path outputs;

    @BeforeEach
    void archiveOneIssue() throws Exception {
        issues = Files.createDirectories(folder.resolve("issues"));
        outputs = folder.resolve("out/kicnews");
        Files.writeString(issues.resolve("a.pdf"), "1\n하나");
        build();
    }

    private void build() throws Exception {
        BuildSettings settings = new BuildSettings(
                new ArchiveInfo(
                        "test", "시험 아카이브", Optional.empty(), Optional.empty(), Locale.KOREAN, Optional.empty(), "1"),
                issues,
                List.of(),
                outputs,
                ImportSettings.defaults(),
                Set.of(),
                1,
                BuildSettings.DEFAULT_TIMEOUT);
        new ArchiveBuild(List.of(new LineImporter()), List.of(new ListExporter(false)))
                .run(settings, BuildListener.silent());
    }

    @Test
    void anArchiveAsItWasMadeIsWhole() throws Exception {
        assertThat(new ArchiveCheck(issues, outputs, List.of()).run())
                .isEqualTo(new ArchiveCheck.Result(1, 1, List.of()));
    }

    @Test
    void aNameThatTheFileSystemHasInAnotherCompositionIsTheSameName() throws Exception {
        Files.move(issues.resolve("a.pdf"), issues.resolve("\u1112\u1161\u11ab.pdf"));
        build();
        assertThat(deviations()).isEmpty();
    }

    @Test
    void aLostFileIsMissing() throws Exception {
        Files.delete(issues.resolve("a.pdf"));
        Files.delete(outputs.resolve("list/ids.txt"));
        assertThat(deviations())
                .containsExactly(
                        new Deviation(Part.ORIGINAL, Kind.MISSING, "a.pdf"),
                        new Deviation(Part.OUTPUT, Kind.MISSING, "list/ids.txt"));
    }

    @Test
    void aFileOfTheSameLengthWithOtherBytesHasChanged() throws Exception {
        Files.writeString(issues.resolve("a.pdf"), "1\n두나");
        Files.writeString(outputs.resolve("list/ids.txt"), "2");
        assertThat(deviations())
                .containsExactly(
                        new Deviation(Part.ORIGINAL, Kind.CHANGED, "a.pdf"),
                        new Deviation(Part.OUTPUT, Kind.CHANGED, "list/ids.txt"));
    }

    @Test
    void aFileThatTheManifestDoesNotNameIsUnknown() throws Exception {
        Files.writeString(issues.resolve("b.pdf"), "2\n둘");
        Files.writeString(outputs.resolve("list/more.txt"), "?");
        assertThat(deviations())
                .containsExactly(
                        new Deviation(Part.ORIGINAL, Kind.UNKNOWN, "b.pdf"),
                        new Deviation(Part.OUTPUT, Kind.UNKNOWN, "list/more.txt"));
    }

    @Test
    void aManifestThatNamesAFileOutsideTheArchiveFindsNothingThere() throws Exception {
        Files.writeString(folder.resolve("secret"), "x");
        Path manifest = outputs.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("list/ids.txt", "../../secret"));
        assertThat(deviations()).contains(new Deviation(Part.OUTPUT, Kind.MISSING, "../../secret"));
    }

    @Test
    void withoutAManifestThereIsNothingToCompareWith() throws Exception {
        Files.delete(outputs.resolve("manifest.json"));
        assertThatThrownBy(this::deviations).isInstanceOf(BuildException.class).hasMessageContaining("NO_MANIFEST");
    }

    private List<Deviation> deviations() throws Exception {
        return new ArchiveCheck(issues, outputs, List.of()).run().deviations();
    }
}
