package org.kicnews.core.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

class PageDrawingsTest {
    @TempDir
    private Path folder;

    private Path issues;

    @BeforeEach
    void makeFolder() throws IOException {
        issues = Files.createDirectories(folder.resolve("issues"));
    }

    /** Asks for the first two pages of the first original of each issue. */
    private static final class Viewer implements ArchiveExporter {
        private final List<Map<Integer, String>> seen = new ArrayList<>();

        @Override
        public String name() {
            return "viewer";
        }

        @Override
        public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) {
            return new Export() {
                @Override
                public void draw(HeldIssue issue) {}

                @Override
                public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
                    for (HeldIssue issue : issues) {
                        look(issue);
                    }
                }
            };
        }

        private void look(HeldIssue issue) throws IOException {
            String path = issue.read().sources().get(0).path();
            Map<Integer, String> pages = new TreeMap<>();
            issue.pages(path, Set.of(1, 2), (bytes, side) -> Optional.empty())
                    .forEach((page, drawing) -> pages.put(page, new String(drawing, StandardCharsets.UTF_8)));
            seen.add(pages);
            assertThat(issue.pages("other.pdf", Set.of(1), (bytes, side) -> Optional.empty()))
                    .isEmpty();
        }
    }

    private Viewer build(LineImporter importer, Duration timeout) throws Exception {
        Viewer viewer = new Viewer();
        ArchiveInfo archive =
                new ArchiveInfo("a", "A", Optional.empty(), Optional.empty(), Locale.ROOT, Optional.empty(), "1");
        new ArchiveBuild(List.of(importer), List.of(viewer))
                .run(
                        new BuildSettings(
                                archive,
                                issues,
                                List.of(),
                                folder.resolve("outputs"),
                                ImportSettings.defaults(),
                                Set.of(),
                                1,
                                timeout),
                        BuildListener.silent());
        return viewer;
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(issues.resolve(name), List.of(lines));
    }

    @Test
    void pagesAreDrawnOnceAndKeptForTheNextBuild() throws Exception {
        write("a.pdf", "1", "하나", "둘");
        LineImporter importer = new LineImporter();
        assertThat(build(importer, Duration.ofMinutes(1)).seen).containsExactly(Map.of(1, "하나", 2, "둘"));
        write("b.pdf", "2", "셋", "넷");
        assertThat(build(importer, Duration.ofMinutes(1)).seen)
                .containsExactly(Map.of(1, "하나", 2, "둘"), Map.of(1, "셋", 2, "넷"));
        assertThat(importer.drawn()).containsExactly("a.pdf 1", "a.pdf 2", "b.pdf 1", "b.pdf 2");
    }

    @Test
    void aDrawingThatDoesNotEndIsNone() throws Exception {
        write("a.pdf", "1", "hang", "둘");
        assertThat(build(new LineImporter(), Duration.ofSeconds(1)).seen).containsExactly(Map.of());
    }

    @Test
    void aDrawingThatFailsIsNone() throws Exception {
        write("a.pdf", "1", "하나");
        assertThat(build(new LineImporter(), Duration.ofMinutes(1)).seen).containsExactly(Map.of());
    }
}
