package org.kicnews.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.FlowImporter;
import org.kicnews.importer.flow.FlowReader;

/** Reads bytes the way a build reads a file, and checks what has to be true of any result. */
final class Target {
    /** Nothing this small may take longer, in seconds of CPU, even with instrumented classes. */
    private static final int LONGEST = 60;

    /** Who waits for something that never comes takes no CPU, in seconds of the clock. */
    private static final int LONGEST_WAIT = 900;

    /** The stack that a build gives to a reading. */
    private static final long STACK_BYTES = 4L << 20;

    /** The pages that are drawn as well. */
    private static final Set<Integer> DRAWN = Set.of(1, 2, 3);

    private static final String NO_HASH = "0".repeat(64);

    /** Keeps no picture, only says that it did. */
    private static final MediaSink MEDIA = (bytes, type, width, height) ->
            new Image("media/" + NO_HASH, NO_HASH, type, bytes.length, width, height, Optional.empty());

    private final FlowImporter importer;
    private final Path file;
    private final String extension;

    Target(FlowReader reader, String extension) {
        this.importer = new FlowImporter(List.of(reader));
        this.extension = "." + extension;
        this.file = temporary(extension);
    }

    private static Path temporary(String extension) {
        try {
            Path file = Files.createTempFile("kicnews-fuzz", "." + extension);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the bytes as a file of its own.
     *
     * @return the issue, where the reader accepts the bytes and finds one in them
     */
    Optional<Issue> read(byte[] bytes) throws Exception {
        FutureTask<Optional<Issue>> reading = new FutureTask<>(() -> issueOf(bytes));
        Thread thread = new Thread(null, reading, "reading", STACK_BYTES);
        thread.start();
        for (int waited = 0; ; waited++) {
            try {
                return reading.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (waited >= LONGEST_WAIT || cpuSeconds(thread) >= LONGEST) {
                    throw new AssertionError("not read after " + cpuSeconds(thread) + " seconds of CPU");
                }
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            }
        }
    }

    private static long cpuSeconds(Thread thread) {
        long nanoseconds = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        return TimeUnit.NANOSECONDS.toSeconds(nanoseconds);
    }

    private Optional<Issue> issueOf(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH));
        Original original = new Original(file, "fuzz" + extension, bytes.length, NO_HASH, new Signature(head));
        if (!importer.accepts(original)) {
            return Optional.empty();
        }
        ImportResult result = importer.read(original, ImportSettings.defaults(), MEDIA);
        result.issue().ifPresentOrElse(Target::checkBalance, () -> checkExplained(result.findings()));
        importer.draw(original, ImportSettings.defaults(), DRAWN, (picture, side) -> Optional.empty());
        return result.issue();
    }

    private static void checkBalance(Issue issue) {
        if (!issue.ledger().balances()) {
            throw new AssertionError("the ledger does not balance: " + issue.ledger());
        }
    }

    private static void checkExplained(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new AssertionError("neither an issue nor a finding");
        }
    }
}
