package org.kicnews.exporter.epub;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Issue;

/** Keeps the issues of a volume in files, so that memory does not grow with them. */
final class IssueSpool implements Closeable {
    private final IssueJson json = IssueJson.in(Locale.ROOT);
    private final List<Path> files = new ArrayList<>();

    void keep(Issue issue) throws IOException {
        Path file = Files.createTempFile("kicnews-epub-", ".json");
        files.add(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json.write(issue, out);
        }
    }

    /** How many issues are kept. */
    int size() {
        return files.size();
    }

    /** Gives an issue back, by the order in which they were kept, from 0. */
    Issue get(int index) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(files.get(index)))) {
            return json.read(in);
        }
    }

    void clear() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
    }

    @Override
    public void close() throws IOException {
        clear();
    }
}
