package org.kicnews.benchmark.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs something several times and takes the run in the middle, by the time of the processors. */
final class Median {
    private Median() {}

    /** One of the runs. */
    interface Once {
        Run run() throws IOException, InterruptedException;
    }

    static Run of(int times, Once once) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(once.run());
        }
        return of(runs);
    }

    /** The run in the middle. */
    static Run of(List<Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::processor))
                .toList()
                .get(runs.size() / 2);
    }
}
