package org.kicnews.core.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is known of a file without reading it again.
 *
 * @param path its path below a folder, with {@code /} between names
 * @param size the length in bytes
 * @param modified the time of the last change, in nanoseconds since 1970
 * @param sha256 the SHA-256 of the bytes
 */
record FileState(String path, long size, long modified, String sha256) {

    /** The state of a file whose hash is known. */
    static FileState of(String path, Path file, String sha256) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(path, attributes.size(), nanos(attributes), sha256);
    }

    /** The same state with a time that no file has, so that the file counts as touched. */
    FileState ofUnknownTime() {
        return new FileState(path, size, Long.MIN_VALUE, sha256);
    }

    /** Whether the file has the size and time that it had. */
    boolean isUntouched(Path file) throws IOException {
        return attributes(file)
                .filter(attributes ->
                        attributes.isRegularFile() && attributes.size() == size && nanos(attributes) == modified)
                .isPresent();
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
