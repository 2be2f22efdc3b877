package org.kicnews.core.build;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one original so that whatever happens in a reader stays there: a reading that throws, overflows its stack,
 * runs out of memory or does not end becomes a finding about that original.
 */
final class GuardedReading {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedReading.class);

    private static final Set<String> ISSUE_EXTENSIONS = Set.of("pdf", "docx", "doc");

    private final List<IssueImporter> importers;
    private final ImportSettings settings;
    private final MediaSink media;
    private final Duration timeout;

    GuardedReading(List<IssueImporter> importers, ImportSettings settings, MediaSink media, Duration timeout) {
        this.importers = importers;
        this.settings = settings;
        this.media = media;
        this.timeout = timeout;
    }

    /** Reads the original; every finding of the result names its file. */
    ImportResult read(Original original) throws InterruptedException {
        ImportResult result = original.size() == 0
                ? ImportResult.failed(Finding.of(FindingCode.FILE_EMPTY, Place.file(original.path())))
                : readGuarded(original);
        return new ImportResult(
                result.issue()
                        .map(issue -> issue.withFindings(issue.findings().stream()
                                .map(finding -> finding.withFile(original.path()))
                                .toList())),
                result.findings().stream()
                        .map(finding -> finding.withFile(original.path()))
                        .toList());
    }

    private ImportResult readGuarded(Original original) throws InterruptedException {
        try {
            return GuardedThread.run("kicnews-reader " + original.name(), timeout, () -> importBy(original));
        } catch (TimeoutException e) {
            return failed(FindingCode.FILE_TIMEOUT, Long.toString(timeout.toSeconds()));
        } catch (ExecutionException e) {
            LOG.debug("Reading {} failed", original.path(), e.getCause());
            return failed(e.getCause());
        }
    }

    private ImportResult importBy(Original original) throws IOException {
        for (IssueImporter importer : importers) {
            if (importer.accepts(original)) {
                return importer.read(original, settings, media);
            }
        }
        return KnownFormat.of(original)
                .map(format -> failed(FindingCode.FILE_FORMAT_NOT_SUPPORTED, format))
                .orElseGet(() -> unknown(original));
    }

    /** A file that claims to be an issue and is none is an error; a note or a list beside the issues need not be one. */
    private static ImportResult unknown(Original original) {
        Finding finding = Finding.of(FindingCode.FILE_UNKNOWN_FORMAT, Place.issue(), original.name());
        return ImportResult.failed(
                ISSUE_EXTENSIONS.contains(original.extension()) ? finding : finding.withSeverity(Severity.WARNING));
    }

    /** Says that the memory of the whole process was too small for an original. */
    static Finding outOfMemory() {
        String limit = (Runtime.getRuntime().maxMemory() >> 20) + " MB";
        return Finding.of(FindingCode.FILE_LIMIT, Place.issue(), FindingReason.LIMIT_MEMORY.argument(), limit);
    }

    /** Whether a finding says that the memory was too small. */
    static boolean isOutOfMemory(Finding finding) {
        return finding.code() == FindingCode.FILE_LIMIT
                && finding.arguments().get(0).equals(FindingReason.LIMIT_MEMORY.argument());
    }

    private static ImportResult failed(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return ImportResult.failed(outOfMemory());
        }
        if (cause instanceof StackOverflowError) {
            return failed(
                    FindingCode.FILE_LIMIT,
                    FindingReason.LIMIT_STACK.argument(),
                    (GuardedThread.STACK_BYTES >> 20) + " MB");
        }
        return failed(
                cause instanceof IOException ? FindingCode.FILE_UNREADABLE : FindingCode.FILE_READER_FAILED,
                Reasons.of(cause));
    }

    private static ImportResult failed(FindingCode code, String... arguments) {
        return ImportResult.failed(Finding.of(code, Place.issue(), arguments));
    }
}
