package org.kicnews.maven.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.finding.Finding;

/** Files by fuzzers and of real damage, beside good issues. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    @Test
    void everyGoodIssueIsWrittenAsIfTheBadFilesWereNotThere() throws Exception {
        TestArchive alone = goodIssues("alone");
        alone.build();
        TestArchive beside = goodIssues("beside");
        for (Path bad : hostileFiles()) {
            beside.add(bad);
        }
        beside.build();
        try (Stream<Path> issues = Files.list(alone.output("json/issues"))) {
            for (Path issue : issues.toList()) {
                assertThat(beside.output("json/issues").resolve(issue.getFileName()))
                        .hasSameBinaryContentAs(issue);
            }
        }
    }

    @Test
    void everyBadFileIsAnIssueOrIsNamedWithAReason() throws Exception {
        TestArchive archive = goodIssues("archive");
        List<Path> bad = hostileFiles();
        for (Path file : bad) {
            archive.add(file);
        }
        BuildResult result = archive.build();
        assertThat(bad).allSatisfy(file -> {
            String name = file.getFileName().toString();
            assertThat(result.findings())
                    .extracting(Finding::place)
                    .extracting("file")
                    .contains(Optional.of(name));
        });
    }

    private TestArchive goodIssues(String name) throws IOException {
        TestArchive archive = new TestArchive(folder.resolve(name)).withOutputs("json");
        try (Stream<Path> issues = Files.walk(TestArchive.sampleIssues())) {
            for (Path issue :
                    issues.filter(Files::isRegularFile).sorted().limit(2).toList()) {
                archive.add(issue);
            }
        }
        return archive;
    }

    private static List<Path> hostileFiles() throws IOException {
        try (Stream<Path> files = Files.list(TestArchive.shared("real/hostile"))) {
            return files.sorted().toList();
        }
    }
}
