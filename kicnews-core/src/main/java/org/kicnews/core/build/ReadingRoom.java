package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.Original;

/** Has all originals read, several at once, and puts the issues into the spool. */
final class ReadingRoom {
    private final GuardedReading reading;
    private final Spool spool;
    private final int threads;

    ReadingRoom(GuardedReading reading, Spool spool, int threads) {
        this.reading = reading;
        this.spool = spool;
        this.threads = threads;
    }

    /**
     * What was read.
     *
     * @param issues the issues, in the order of the originals
     * @param findings about originals that gave no issue
     */
    record Result(List<ReadIssue> issues, List<Finding> findings) {}

    /** Reads the originals; the result and the order of the listener's calls do not depend on the number of threads. */
    Result read(List<Original> originals, BuildListener listener) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, ReadingRoom::newThread);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < originals.size(); i++) {
                int position = i;
                outcomes.add(executor.submit(() -> read(position, originals.get(position))));
            }
            return collect(originals, outcomes, listener);
        } finally {
            executor.shutdownNow();
        }
    }

    private record Outcome(Optional<ReadIssue> issue, List<Finding> findings) {}

    private Outcome read(int position, Original original) throws IOException, InterruptedException {
        ImportResult result = reading.read(original);
        if (result.issue().isEmpty()) {
            return new Outcome(Optional.empty(), result.findings());
        }
        Issue issue = result.issue().get();
        spool.keep(position, issue);
        return new Outcome(Optional.of(ReadIssue.of(position, issue)), result.findings());
    }

    private static Result collect(List<Original> originals, List<Future<Outcome>> outcomes, BuildListener listener)
            throws IOException, InterruptedException {
        List<ReadIssue> issues = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = get(outcomes.get(i));
            outcome.issue().ifPresent(issues::add);
            findings.addAll(outcome.findings());
            listener.read(originals.get(i).path(), i + 1, outcomes.size());
        }
        return new Result(issues, findings);
    }

    private static Outcome get(Future<Outcome> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "kicnews-reading");
        thread.setDaemon(true);
        return thread;
    }
}
