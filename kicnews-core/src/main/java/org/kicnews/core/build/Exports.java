package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;

/**
 * All exports of a build. All of them draw from an issue while it is in memory, several issues at the same time; then all
 * end side by side.
 */
final class Exports implements AutoCloseable {
    private static final Comparator<Line> LONGEST_FIRST =
            Comparator.comparing((Line line) -> line.export().endsInOnePiece()).reversed();

    private final List<Line> lines = new ArrayList<>();
    private final Workers workers;

    /**
     * An export.
     *
     * @param name how people know it; absent where it makes no output
     * @param fingerprint everything but the issues that it depends on
     */
    private record Line(Optional<String> name, String fingerprint, ArchiveExporter.Export export) {
        private void finish(List<StoredIssue> issues, List<Finding> archiveFindings) throws IOException {
            List<HeldIssue> seen =
                    issues.stream().map(issue -> issue.seenBy(fingerprint)).toList();
            export.finish(seen, archiveFindings);
        }
    }

    /** Exports on so many threads, none yet. */
    Exports(int threads) {
        this.workers = new Workers("kicnews-writing", threads);
    }

    /** Begins the export of an exporter. */
    void begin(ArchiveExporter exporter, ArchiveInfo info, MediaSource media, NewOutputs outputs) throws IOException {
        String fingerprint = Fingerprint.ofExporting(info, exporter).hash();
        ArchiveExporter.Export export = exporter.begin(info, media, outputs.of(exporter.name(), fingerprint), workers);
        lines.add(new Line(Optional.of(exporter.name()), fingerprint, export));
    }

    /** Lets somebody look at all issues as the exporters do. */
    void follow(ArchiveExporter.Export follower, String fingerprint) {
        lines.add(new Line(Optional.empty(), fingerprint, follower));
    }

    /**
     * Has all exports draw from all issues.
     *
     * @param issues the issues in the order of the archive
     * @throws IOException if an export failed
     */
    void draw(List<StoredIssue> issues) throws IOException, InterruptedException {
        workers.await(workers.begin(() -> workers.forEach(issues, this::draw)));
    }

    /**
     * Ends all exports, which have drawn from all issues.
     *
     * @param issues the issues in the order of the archive
     * @throws IOException if an export failed
     */
    void finish(List<StoredIssue> issues, List<Finding> archiveFindings, BuildListener listener)
            throws IOException, InterruptedException {
        Map<Line, Future<?>> ends = new HashMap<>();
        for (Line line : lines.stream().sorted(LONGEST_FIRST).toList()) {
            ends.put(line, workers.begin(() -> line.finish(issues, archiveFindings)));
        }
        for (Line line : lines) {
            line.name().ifPresent(listener::exporting);
            workers.await(ends.get(line));
        }
    }

    private void draw(StoredIssue issue) throws IOException {
        try {
            for (Line line : lines) {
                line.export().draw(issue.seenBy(line.fingerprint()));
            }
        } finally {
            issue.release();
        }
    }

    /** Waits for what is under way, so that nothing is written any more when this returns. */
    @Override
    public void close() {
        workers.close();
    }
}
