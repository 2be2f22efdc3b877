package org.kicnews.core.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.ImportSettings;

/**
 * What a build is told.
 *
 * @param archive what the archive is
 * @param issuesDirectory the folder of the originals; never written to
 * @param excluded files and folders below it that are no originals, such as the project's own
 * @param outputDirectory the folder of the outputs; replaced as a whole
 * @param importing what the configuration says about reading
 * @param exporters the names of the exporters to run; empty for all
 * @param threads how many originals are read at once, at least 1
 * @param timeout how long the reading of one original may take
 * @param idsLock the file of published ids, which need not exist; absent where the archive has none
 * @param selection which issues the build is about
 */
public record BuildSettings(
        ArchiveInfo archive,
        Path issuesDirectory,
        List<Path> excluded,
        Path outputDirectory,
        ImportSettings importing,
        Set<String> exporters,
        int threads,
        Duration timeout,
        Optional<Path> idsLock,
        Selection selection) {

    /** Longer than any readable issue takes: issue 205, 43 pages, takes less than a second. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(120);

    /** The settings of a whole archive without published ids. */
    public BuildSettings(
            ArchiveInfo archive,
            Path issuesDirectory,
            List<Path> excluded,
            Path outputDirectory,
            ImportSettings importing,
            Set<String> exporters,
            int threads,
            Duration timeout) {
        this(
                archive,
                issuesDirectory,
                excluded,
                outputDirectory,
                importing,
                exporters,
                threads,
                timeout,
                Optional.empty(),
                Selection.all());
    }

    /** The same settings with a file of published ids. */
    public BuildSettings withIdsLock(Path file) {
        return new BuildSettings(
                archive,
                issuesDirectory,
                excluded,
                outputDirectory,
                importing,
                exporters,
                threads,
                timeout,
                Optional.of(file),
                selection);
    }

    /** The same settings for a part of the archive. */
    public BuildSettings withSelection(Selection issues) {
        return new BuildSettings(
                archive,
                issuesDirectory,
                excluded,
                outputDirectory,
                importing,
                exporters,
                threads,
                timeout,
                idsLock,
                issues);
    }

    public BuildSettings {
        excluded = List.copyOf(excluded);
        exporters = Set.copyOf(exporters);
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the time for one original must be more than nothing");
        }
    }
}
