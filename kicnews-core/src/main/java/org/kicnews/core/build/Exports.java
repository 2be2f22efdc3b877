package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;

/**
 * All exports of a build. Each takes the issues one after the other, in the order of the archive; several exports work at
 * the same time, on the same issue or on different ones.
 */
final class Exports implements AutoCloseable {
    /** An export ahead of the others waits for them where this many issues for each thread are held in memory. */
    private static final int AHEAD = 2;

    private final List<Line> lines = new ArrayList<>();
    private final ExecutorService executor;
    private final Semaphore places;

    /** An export with what it has been handed. */
    private static final class Line {
        private final Optional<String> name;
        private final String fingerprint;
        private final ArchiveExporter.Export export;
        private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

        private Line(Optional<String> name, String fingerprint, ArchiveExporter.Export export) {
            this.name = name;
            this.fingerprint = fingerprint;
            this.export = export;
        }

        private void take(StoredIssue issue) {
            try {
                export.add(issue.seenBy(fingerprint));
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }

        private void end(List<Finding> archiveFindings) {
            try {
                export.finish(archiveFindings);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }
    }

    /** Exports on so many threads, none yet. */
    Exports(int threads) {
        this.executor = Executors.newFixedThreadPool(threads, Exports::newThread);
        this.places = new Semaphore(AHEAD * threads);
    }

    /** Begins the export of an exporter. */
    void begin(ArchiveExporter exporter, ArchiveInfo info, MediaSource media, NewOutputs outputs) throws IOException {
        String fingerprint = Fingerprint.ofExporting(info, exporter).hash();
        ArchiveExporter.Export export = exporter.begin(info, media, outputs.of(exporter.name(), fingerprint));
        lines.add(new Line(Optional.of(exporter.name()), fingerprint, export));
    }

    /** Lets somebody look at all issues as the exporters do. */
    void follow(ArchiveExporter.Export follower, String fingerprint) {
        lines.add(new Line(Optional.empty(), fingerprint, follower));
    }

    /**
     * Hands the next issue to all exports; returns before they have taken it.
     *
     * @throws IOException if an export failed, on this issue or on one before
     */
    void add(StoredIssue issue) throws IOException, InterruptedException {
        places.acquire();
        for (Line line : lines) {
            line.work = line.work.thenRunAsync(() -> line.take(issue), executor);
        }
        CompletableFuture.allOf(lines.stream().map(line -> line.work).toArray(CompletableFuture<?>[]::new))
                .whenComplete((done, failure) -> {
                    issue.release();
                    places.release();
                });
        for (Line line : lines) {
            if (line.work.isCompletedExceptionally()) {
                await(line.work);
            }
        }
    }

    /** Ends all exports when they have taken all issues. */
    void finish(List<Finding> archiveFindings, BuildListener listener) throws IOException, InterruptedException {
        for (Line line : lines) {
            line.work = line.work.thenRunAsync(() -> line.end(archiveFindings), executor);
        }
        for (Line line : lines) {
            line.name.ifPresent(listener::exporting);
            await(line.work);
        }
    }

    /** Waits for what is under way, so that no export is closed while it works, and lets go of all. */
    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        awaitTermination();
        IOException failure = null;
        for (Line line : lines) {
            try {
                line.export.close();
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

    private void awaitTermination() {
        boolean interrupted = Thread.interrupted();
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CompletableFuture<Void> work) throws IOException, InterruptedException {
        try {
            work.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            } else if (cause instanceof Error error) {
                throw error;
            } else if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        }
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "kicnews-writing");
        thread.setDaemon(true);
        return thread;
    }
}
