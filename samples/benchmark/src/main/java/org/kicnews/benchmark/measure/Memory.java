package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.child.Build;

/** Builds in as little memory as an archivist's machine may have. */
final class Memory implements Measurement {
    private final List<Limit> limits;

    /**
     * A build in little memory.
     *
     * @param issues how many issues
     * @param megabytes the most that the heap may take
     */
    record Limit(int issues, int megabytes) {}

    Memory(List<Limit> limits) {
        this.limits = List.copyOf(limits);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        for (Limit limit : limits) {
            for (Form form : Form.values()) {
                Path issues = lab.archives().archive(form, limit.issues());
                Run run = lab.java(
                        List.of("-Xmx" + limit.megabytes() + "m"),
                        Build.class,
                        List.of(issues.toString(), lab.empty("memory").toString(), "2"));
                if (run.figure("errors") > 0 || run.figure("issues") != limit.issues()) {
                    throw new IOException("not all issues were read in " + limit);
                }
                lab.note(run.row(name(), form + ", 2 threads, at most " + limit.megabytes() + " MB", limit.issues()));
            }
        }
    }
}
