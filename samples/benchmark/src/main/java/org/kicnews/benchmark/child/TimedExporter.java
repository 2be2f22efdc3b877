package org.kicnews.benchmark.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** An exporter and the processor time that it takes. */
final class TimedExporter implements ArchiveExporter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ArchiveExporter exporter;
    private final AtomicLong nanoseconds = new AtomicLong();
    private final ThreadLocal<Boolean> counting = ThreadLocal.withInitial(() -> false);

    TimedExporter(ArchiveExporter exporter) {
        this.exporter = exporter;
    }

    /** The processor time of its thread, in seconds. */
    double seconds() {
        return nanoseconds.get() / 1e9;
    }

    @Override
    public String name() {
        return exporter.name();
    }

    @Override
    public List<Finding> check(ArchiveInfo info) throws IOException {
        return exporter.check(info);
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) throws IOException {
        Export export = exporter.begin(info, media, output, new TimedCrew(crew));
        return new Export() {
            @Override
            public void draw(HeldIssue issue) throws IOException {
                timed(() -> export.draw(issue));
            }

            @Override
            public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
                timed(() -> export.finish(issues, archiveFindings));
            }
        };
    }

    /** The threads of the build while they work for this exporter. */
    private final class TimedCrew implements Crew {
        private final Crew crew;

        TimedCrew(Crew crew) {
            this.crew = crew;
        }

        @Override
        public <T> void forEach(List<T> items, Task<T> task) throws IOException {
            crew.forEach(items, item -> timed(() -> task.doFor(item)));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Work in work, on the thread of an exporter that helps its crew, is counted once. */
    private void timed(Work work) throws IOException {
        if (counting.get()) {
            work.run();
            return;
        }
        counting.set(true);
        long begin = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } finally {
            nanoseconds.addAndGet(THREADS.getCurrentThreadCpuTime() - begin);
            counting.set(false);
        }
    }
}
