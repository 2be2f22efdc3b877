package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;

/** All exports of a build, which take each issue one after the other. */
final class Exports implements AutoCloseable {
    private final List<ArchiveExporter> exporters;
    private final List<ArchiveExporter.Export> begun = new ArrayList<>();

    private Exports(List<ArchiveExporter> exporters) {
        this.exporters = exporters;
    }

    static Exports begin(List<ArchiveExporter> exporters, ArchiveInfo info, MediaSource media, Staging staging)
            throws IOException {
        Exports exports = new Exports(exporters);
        try {
            for (ArchiveExporter exporter : exporters) {
                exports.begun.add(exporter.begin(info, media, staging.output(exporter.name())));
            }
        } catch (IOException | RuntimeException e) {
            exports.close();
            throw e;
        }
        return exports;
    }

    void add(Issue issue) throws IOException {
        for (ArchiveExporter.Export export : begun) {
            export.add(issue);
        }
    }

    void finish(List<Finding> archiveFindings, BuildListener listener) throws IOException {
        for (int i = 0; i < begun.size(); i++) {
            listener.exporting(exporters.get(i).name());
            begun.get(i).finish(archiveFindings);
        }
    }

    @Override
    public void close() throws IOException {
        Deque<ArchiveExporter.Export> open = new ArrayDeque<>(begun);
        IOException failure = null;
        while (!open.isEmpty()) {
            try {
                open.removeLast().close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
