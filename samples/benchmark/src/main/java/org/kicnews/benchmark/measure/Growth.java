package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.benchmark.archive.Check;
import org.kicnews.benchmark.archive.Form;
import org.kicnews.benchmark.child.Build;

/** How the cost of a build grows with the archive: in full with one thread and with two, nothing to do, one issue changed. */
final class Growth implements Measurement {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Lab lab) throws IOException, InterruptedException {
        for (int size : lab.sizes()) {
            for (Form form : Form.values()) {
                measure(lab, form, size);
            }
        }
    }

    private void measure(Lab lab, Form form, int size) throws IOException, InterruptedException {
        Path issues = lab.archives().archive(form, size);
        int times = lab.times(size);
        for (int threads = 1; threads <= 2; threads++) {
            int count = threads;
            Run full = Median.of(times, () -> build(lab, issues, lab.empty("growth"), count));
            lab.note(full.row(name(), form + ", " + threads + (threads == 1 ? " thread" : " threads"), size));
        }
        Path outputs = lab.last("growth");
        check(lab, outputs, size);
        Run nothing = Median.of(times, () -> build(lab, issues, outputs, 2));
        lab.note(nothing.row(name(), form + ", nothing to do", size));
        int middle = (size + 1) / 2;
        lab.archives().revise(issues, form, middle);
        try {
            lab.note(build(lab, issues, outputs, 2).row(name(), form + ", one issue changed", size));
        } finally {
            lab.archives().restore(issues, form, middle);
        }
    }

    private static Run build(Lab lab, Path issues, Path outputs, int threads) throws IOException, InterruptedException {
        return lab.java(
                List.of(), Build.class, List.of(issues.toString(), outputs.toString(), Integer.toString(threads)));
    }

    private static void check(Lab lab, Path outputs, int size) throws IOException {
        List<String> differences = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            differences.addAll(Check.of(outputs, lab.archives().issue(number)));
        }
        if (!differences.isEmpty()) {
            throw new IOException(
                    "not read as written: " + differences.size() + " differences, first " + differences.get(0));
        }
    }
}
