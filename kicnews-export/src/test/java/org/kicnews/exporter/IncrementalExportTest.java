package org.kicnews.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.exporter.epub.EpubExporter;
import org.kicnews.exporter.fixture.SampleIssues;
import org.kicnews.exporter.json.JsonExporter;
import org.kicnews.exporter.report.ReportExporter;
import org.kicnews.exporter.xlsx.XlsxExporter;

/** All outputs over two builds. */
class IncrementalExportTest {
    private static final SampleIssues SAMPLES = new SampleIssues();

    @TempDir
    private Path folder;

    private Path issues;
    private Path outputs;

    @BeforeEach
    void buildThreeIssues() throws Exception {
        issues = Files.createDirectories(folder.resolve("issues"));
        outputs = folder.resolve("target/kicnews");
        for (int index = 0; index < 3; index++) {
            Files.writeString(issues.resolve(index + ".txt"), Integer.toString(index));
        }
        build(outputs);
    }

    @Test
    void anIssueThatChangedIsTheOnlyOneWhoseContentsAreRead() throws Exception {
        spoilKeptIssues();
        Files.writeString(issues.resolve("1.txt"), "1 changed");
        build(outputs);
        assertThat(hashes(outputs)).isEqualTo(hashesOfAFreshBuild());
    }

    @Test
    void anIssueThatIsNewIsTheOnlyOneWhoseContentsAreRead() throws Exception {
        Files.delete(issues.resolve("2.txt"));
        build(outputs);
        spoilKeptIssues();
        Files.writeString(issues.resolve("2.txt"), "2");
        build(outputs);
        assertThat(hashes(outputs)).isEqualTo(hashesOfAFreshBuild());
    }

    @Test
    void outputsThatAreLostAreMadeAgainFromWhatIsKept() throws Exception {
        Map<String, String> before = hashes(outputs);
        for (String path : List.of(
                "json/articles.jsonl",
                "json/datapackage.json",
                "epub/harbour-weekly-2020.epub",
                "report/issues/41.html",
                "report/index.html",
                "xlsx/harbour-weekly-index.xlsx")) {
            spoilKeptIssues();
            Files.delete(outputs.resolve(path));
            build(outputs);
            assertThat(hashes(outputs)).as(path).isEqualTo(before);
        }
    }

    @Test
    void theFilesOfAnIssueThatAreLostAreMadeAgain() throws Exception {
        Map<String, String> before = hashes(outputs);
        Files.delete(outputs.resolve("json/issues/41.json"));
        Files.delete(outputs.resolve("json/text/42-1-1.txt"));
        build(outputs);
        assertThat(hashes(outputs)).isEqualTo(before);
    }

    @Test
    void excerptsThatAreDamagedAreDrawnAgain() throws Exception {
        for (Path file : kept(".excerpt")) {
            Files.write(file, new byte[] {1});
        }
        Files.writeString(issues.resolve("1.txt"), "1 changed");
        build(outputs);
        assertThat(hashes(outputs)).isEqualTo(hashesOfAFreshBuild());
    }

    @Test
    void theNumberOfThreadsDoesNotShow() throws Exception {
        Path alone = folder.resolve("alone/kicnews");
        build(alone, 1);
        assertThat(hashes(outputs)).isEqualTo(hashes(alone));
    }

    private Map<String, String> hashesOfAFreshBuild() throws Exception {
        Path fresh = folder.resolve("fresh/kicnews");
        build(fresh);
        return hashes(fresh);
    }

    /** Whoever reads the contents of an issue that is kept fails from now on; the files have their sizes still. */
    private void spoilKeptIssues() throws IOException {
        for (Path file : kept(".json")) {
            byte[] spoilt = new byte[(int) Files.size(file)];
            Arrays.fill(spoilt, (byte) '?');
            Files.write(file, spoilt);
        }
    }

    private List<Path> kept(String ending) throws IOException {
        try (Stream<Path> files = Files.list(outputs.resolveSibling(".kicnews.cache"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return hashes;
    }

    private void build(Path to) throws Exception {
        build(to, 2);
    }

    private void build(Path to, int threads) throws Exception {
        new ArchiveBuild(
                        List.of(new SampleImporter()),
                        List.of(new JsonExporter(), new EpubExporter(), new ReportExporter(), new XlsxExporter()))
                .run(
                        new BuildSettings(
                                SampleIssues.archive(),
                                issues,
                                List.of(),
                                to,
                                ImportSettings.defaults(),
                                Set.of(),
                                threads,
                                Duration.ofSeconds(60)),
                        BuildListener.silent());
    }

    /** Takes a file for the sample issue whose index it begins with. */
    private static final class SampleImporter implements IssueImporter {

        @Override
        public boolean accepts(Original original) {
            return true;
        }

        @Override
        public ImportResult read(Original original, ImportSettings settings, MediaSink media) throws IOException {
            String text = Files.readString(original.file(), StandardCharsets.UTF_8);
            Issue issue = SAMPLES.issues().get(Character.digit(text.charAt(0), 10));
            for (Image image : issue.images().toList()) {
                byte[] bytes = SAMPLES.media().open(image).readAllBytes();
                media.keep(bytes, image.mediaType(), image.width(), image.height());
            }
            return ImportResult.of(text.endsWith("changed") ? changed(issue) : issue);
        }

        /** The issue with the texts of its articles in the reverse order. */
        private static Issue changed(Issue issue) {
            return issue.withSections(issue.sections().stream()
                    .map(section -> section.withArticles(section.articles().stream()
                            .map(article -> {
                                List<Block> blocks = new ArrayList<>(article.blocks());
                                Collections.reverse(blocks);
                                return article.withBlocks(blocks);
                            })
                            .toList()))
                    .toList());
        }
    }
}
