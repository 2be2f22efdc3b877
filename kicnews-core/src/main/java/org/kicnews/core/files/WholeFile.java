package org.kicnews.core.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file so that it is there whole or not at all, and what was there before stays until then: a build may be
 * killed at any moment. What is unfinished lies beside it under another name.
 */
public final class WholeFile {
    private static final String UNFINISHED = ".part";

    private WholeFile() {}

    /** What is to be in the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file that no one else writes at the same time; the folder is there. */
    public static void write(Path file, Content content) throws IOException {
        write(file, file.resolveSibling(file.getFileName() + UNFINISHED), content);
    }

    /**
     * Writes a file that others may write at the same time with the same content.
     *
     * @param writer a name that no other writer of this file has
     */
    public static void write(Path file, String writer, Content content) throws IOException {
        write(file, file.resolveSibling(file.getFileName() + "." + writer + UNFINISHED), content);
    }

    private static void write(Path file, Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
