package org.kicnews.maven.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.kicnews.core.build.ArchiveBuild;
import org.kicnews.core.build.BuildListener;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;

/** A small archive repository in a folder, built with everything that ships. */
final class TestArchive {
    private final Path folder;
    private int threads = 2;
    private Set<String> outputs = Set.of();

    TestArchive(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.createDirectories(issues());
    }

    /** A file of the shared folder; the test is skipped where it is absent. */
    static Path shared(String path) {
        Path file = Path.of(System.getProperty("kicnews.shared", "../shared"), path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped, since the shared files are not here: " + file);
        return file;
    }

    /** The originals of the sample archive. */
    static Path sampleIssues() {
        return Path.of("..", "samples", "archive", "src", "issues");
    }

    TestArchive withThreads(int number) {
        threads = number;
        return this;
    }

    /** Makes only some of the outputs, which saves time where a test looks at no other. */
    TestArchive withOutputs(String... names) {
        outputs = Set.of(names);
        return this;
    }

    /** Puts a copy of a file among the originals. */
    TestArchive add(Path original) throws IOException {
        Files.copy(original, issues().resolve(original.getFileName()));
        return this;
    }

    Path issues() {
        return folder.resolve("src/issues");
    }

    Path output(String path) {
        return folder.resolve("target/kicnews").resolve(path);
    }

    BuildResult build() throws Exception {
        return ArchiveBuild.withServicesOf(TestArchive.class.getClassLoader()).run(settings(), BuildListener.silent());
    }

    private BuildSettings settings() {
        Path config = folder.resolve("src/kicnews");
        Path profile = config.resolve("profile.yaml");
        return new BuildSettings(
                new ArchiveInfo(
                        "weekly",
                        "시험 아카이브",
                        Optional.of("kicnews"),
                        Optional.empty(),
                        Locale.KOREAN,
                        Optional.empty(),
                        "1.0.0"),
                issues(),
                List.of(),
                folder.resolve("target/kicnews"),
                new ImportSettings(
                        "ko",
                        Optional.of(profile).filter(Files::exists),
                        Optional.of(config.resolve("corrections")),
                        List.of(),
                        Limits.usual()),
                outputs,
                threads,
                Duration.ofSeconds(60));
    }
}
