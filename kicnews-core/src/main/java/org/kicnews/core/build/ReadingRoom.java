package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kicnews.core.build.IssueStore.Card;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has all originals read, several at once, and puts the issues into the store. What the store holds already is not read
 * again.
 */
final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    private final GuardedReading reading;
    private final IssueStore store;
    private final MediaFolder media;
    private final String fingerprint;
    private final int threads;

    /**
     * A room to read in.
     *
     * @param fingerprint everything but an original itself that its issue depends on
     */
    ReadingRoom(GuardedReading reading, IssueStore store, MediaFolder media, String fingerprint, int threads) {
        this.reading = reading;
        this.store = store;
        this.media = media;
        this.fingerprint = fingerprint;
        this.threads = threads;
    }

    /**
     * What was read.
     *
     * @param issues the issues, in the order of the originals
     * @param findings about originals that gave no issue
     */
    record Result(List<ReadIssue> issues, List<Finding> findings) {
        private static Result of(List<Outcome> outcomes) {
            return new Result(
                    outcomes.stream()
                            .flatMap(outcome -> outcome.issue().stream())
                            .toList(),
                    outcomes.stream()
                            .flatMap(outcome -> outcome.findings().stream())
                            .toList());
        }
    }

    /** Reads the originals; the result and the order of the listener's calls do not depend on the number of threads. */
    Result read(List<Original> originals, BuildListener listener) throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, ReadingRoom::newThread);
        try {
            List<Reading> outcomes = new ArrayList<>();
            for (Original original : originals) {
                // Made beforehand, since where there is no memory left there is none to say so.
                Outcome spent = Outcome.outOfMemory(original);
                outcomes.add(new Reading(original, spent, executor.submit(() -> read(original, spent))));
            }
            return Result.of(readAgainAlone(originals, collect(outcomes, listener)));
        } finally {
            executor.shutdownNow();
        }
    }

    /**
     * Reads once more, one after the other, what ran out of memory beside others: memory is common to all threads, so that
     * the one that finds none left need not be the one that took it.
     */
    private List<Outcome> readAgainAlone(List<Original> originals, List<Outcome> outcomes)
            throws IOException, InterruptedException {
        List<Outcome> settled = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            settled.add(outcome.outOfMemory() && threads > 1 ? read(originals.get(i), outcome) : outcome);
        }
        return settled;
    }

    /** A reading under way, and what it comes to if the memory is spent. */
    private record Reading(Original original, Outcome spent, Future<Outcome> outcome) {}

    private record Outcome(Optional<ReadIssue> issue, List<Finding> findings) {
        private static Outcome outOfMemory(Original original) {
            return new Outcome(
                    Optional.empty(), List.of(GuardedReading.outOfMemory().withFile(original.path())));
        }

        private boolean outOfMemory() {
            return issue.isEmpty() && findings.stream().anyMatch(GuardedReading::isOutOfMemory);
        }
    }

    private Outcome read(Original original, Outcome spent) throws IOException, InterruptedException {
        try {
            return findOrRead(original);
        } catch (OutOfMemoryError e) {
            return spent;
        }
    }

    private Outcome findOrRead(Original original) throws IOException, InterruptedException {
        String key = keyOf(original);
        Optional<Card> known =
                store.find(key).filter(card -> card.images().stream().allMatch(media::has));
        LOG.debug("{} {}", original.path(), known.isPresent() ? "is known, its issue is kept" : "is read");
        if (known.isPresent()) {
            return new Outcome(known.map(Card::issue), List.of());
        }
        ImportResult result = reading.read(original);
        media.check();
        if (result.issue().isEmpty()) {
            return new Outcome(Optional.empty(), result.findings());
        }
        Card card = store.keep(key, result.issue().get());
        return new Outcome(Optional.of(card.issue()), result.findings());
    }

    /** An issue depends on the path of its original too: a number may stand in the file's name. */
    private String keyOf(Original original) {
        String facts = String.join("\u0000", fingerprint, original.path(), original.sha256());
        return Sha256.of(facts);
    }

    private static List<Outcome> collect(List<Reading> readings, BuildListener listener)
            throws IOException, InterruptedException {
        List<Outcome> collected = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            collected.add(get(reading));
            listener.read(reading.original().path(), collected.size(), readings.size());
        }
        return collected;
    }

    private static Outcome get(Reading reading) throws IOException, InterruptedException {
        try {
            return reading.outcome().get();
        } catch (OutOfMemoryError e) {
            return reading.spent();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                return reading.spent();
            }
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
