package org.kicnews.benchmark.child;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** An exporter and the processor time that it takes. */
final class TimedExporter implements ArchiveExporter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ArchiveExporter exporter;
    private final AtomicLong nanoseconds = new AtomicLong();

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
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output) throws IOException {
        Export export = exporter.begin(info, media, output);
        return new Export() {
            @Override
            public void add(HeldIssue issue) throws IOException {
                timed(() -> export.add(issue));
            }

            @Override
            public void finish(List<Finding> archiveFindings) throws IOException {
                timed(() -> export.finish(archiveFindings));
            }

            @Override
            public void close() throws IOException {
                export.close();
            }
        };
    }

    private interface Work {
        void run() throws IOException;
    }

    private void timed(Work work) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanoseconds.addAndGet(THREADS.getCurrentThreadCpuTime() - begin);
    }
}
