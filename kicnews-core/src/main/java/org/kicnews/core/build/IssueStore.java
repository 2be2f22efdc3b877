package org.kicnews.core.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Issue;

/**
 * Keeps the issues that were read in files, so that the memory of a build does not grow with the number of issues, and
 * so that the next build need not read again what did not change. The key of an issue says everything that it depends
 * on; what lies under a key never changes.
 */
final class IssueStore {
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final IssueJson json = IssueJson.in(Locale.ROOT);

    IssueStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Keeps an issue under a key. */
    void keep(String key, Issue issue) throws IOException {
        Path part = folder.resolve(key + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            json.write(issue, out);
        }
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives an issue back that this build has kept or found. */
    Issue get(String key) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file(key)))) {
            return json.read(in);
        }
    }

    /** The issue that an earlier build kept under a key; absent too where its file cannot be read. */
    Optional<Issue> find(String key) {
        if (!Files.exists(file(key))) {
            return Optional.empty();
        }
        try {
            return Optional.of(get(key));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Forgets all issues but these. */
    void retain(Set<String> keys) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(EXTENSION)
                        || !keys.contains(name.substring(0, name.length() - EXTENSION.length()))) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key + EXTENSION);
    }
}
