package org.kicnews.core.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Issue;

/**
 * Keeps the issues that were read in files until all are read, so that the memory of a build does not grow with the
 * number of issues.
 */
final class Spool {
    private final Path folder;
    private final IssueJson json = IssueJson.in(Locale.ROOT);

    Spool(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Keeps an issue under a position, one for each original. */
    void keep(int position, Issue issue) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(position)))) {
            json.write(issue, out);
        }
    }

    /** Gives an issue back. */
    Issue get(int position) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file(position)))) {
            return json.read(in);
        }
    }

    private Path file(int position) {
        return folder.resolve(position + ".json");
    }
}
