package org.kicnews.benchmark.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares the import of files with another library's plain text in one warm process, one thread each, turn by turn:
 * {@code Warm PEER FOLDER FILES ROUNDS}. Tells the median of the rounds after warming up.
 */
public final class Warm {
    /** After so many rounds the compiler has nothing left to do. */
    private static final int WARMING = 12;

    private Warm() {}

    public static void main(String[] arguments) throws Exception {
        Peer peer = Peer.valueOf(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(arguments[1]))) {
            files = all.sorted().limit(Integer.parseInt(arguments[2])).toList();
        }
        Importing importing = new Importing(Files.createTempDirectory("kicnews-warm"));
        Map<String, List<Double>> seconds = new TreeMap<>();
        int rounds = Integer.parseInt(arguments[3]);
        for (int round = 0; round < WARMING + rounds; round++) {
            Clock clock = new Clock();
            for (Path file : files) {
                peer.text(file);
            }
            Clock.Time others = clock.lap();
            for (Path file : files) {
                importing.toJson(file);
            }
            Clock.Time own = clock.lap();
            if (round >= WARMING) {
                note(seconds, "import", own);
                note(seconds, "peer", others);
            }
        }
        Map<String, Double> told = new TreeMap<>();
        seconds.forEach((what, times) -> told.put(what, median(times)));
        told.put("files", (double) files.size());
        Told.print(told);
    }

    private static void note(Map<String, List<Double>> seconds, String what, Clock.Time time) {
        seconds.computeIfAbsent(what, key -> new ArrayList<>()).add(time.wall());
        seconds.computeIfAbsent("processor " + what, key -> new ArrayList<>()).add(time.processor());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
