package org.kicnews.benchmark.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Extracts the plain text of all files in a folder by another library: {@code PlainText PEER FOLDER THREADS}. */
public final class PlainText {

    private PlainText() {}

    public static void main(String[] arguments) throws Exception {
        Peer peer = Peer.valueOf(arguments[0]);
        ExecutorService executor = Executors.newFixedThreadPool(Integer.parseInt(arguments[2]));
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            List<Future<Integer>> lengths = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lengths.add(executor.submit(() -> peer.text(file).length()));
            }
            double characters = 0;
            for (Future<Integer> length : lengths) {
                characters += length.get();
            }
            Told.print(Map.of("characters", characters));
        } finally {
            executor.shutdownNow();
        }
    }
}
