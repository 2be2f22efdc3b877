package org.kicnews.maven;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.kicnews.core.build.BuildListener;

/**
 * Says how far a build is: a line when it begins to read, then one every few seconds. Whole lines only, since logs and
 * Maven 4 take the console line by line.
 */
final class ConsoleProgress implements BuildListener {
    /** Often enough to show that the build is alive, seldom enough to keep a log short. */
    private static final long INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();

    private final Consumer<String> log;
    private final Messages messages;
    private final LongSupplier nanoTime;
    private long last;

    ConsoleProgress(Consumer<String> log, Messages messages, LongSupplier nanoTime) {
        this.log = log;
        this.messages = messages;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    @Override
    public void found(int originals) {
        log.accept(messages.text("reading", originals));
    }

    @Override
    public void exporting(String exporter) {
        if (isDue()) {
            log.accept(messages.text("writing", exporter));
        }
    }

    @Override
    public void read(String path, int done, int all) {
        if (done < all && isDue()) {
            log.accept(messages.text("progress", done, all, path));
        }
    }

    private boolean isDue() {
        long now = nanoTime.getAsLong();
        if (now - last < INTERVAL_NANOS) {
            return false;
        }
        last = now;
        return true;
    }
}
