package org.kicnews.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project that seeds are made of. */
final class Samples {
    private static final Path PROJECT = Path.of(System.getProperty("kicnews.fuzz.seeds"));

    private Samples() {}

    /** The issues of the sample archive in one format, in the order of their paths. */
    static List<Path> issues(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("samples/archive/src/issues"))) {
            return files.filter(file -> file.toUri().getPath().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    /** A file that a test or the toolkit itself uses. */
    static byte[] file(String path) throws IOException {
        return Files.readAllBytes(PROJECT.resolve(path));
    }
}
