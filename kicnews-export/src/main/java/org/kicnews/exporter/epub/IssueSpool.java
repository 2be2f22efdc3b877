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
import java.util.Optional;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Table;

/** Keeps the issues of a volume: in memory as far as its share goes, then in files, so that memory does not grow with them. */
final class IssueSpool implements Closeable {

    /**
     * How many characters are held in memory. A year of a weekly has 3 to 4 million; with all that belongs to them they
     * take about 40 MB.
     */
    private static final int SHARE = 4_000_000;

    /** An issue in one of two places. */
    private record Kept(Optional<Issue> issue, Optional<Path> file) {}

    private final IssueJson json = IssueJson.in(Locale.ROOT);
    private final List<Kept> issues = new ArrayList<>();
    private final int share;
    private long held;

    IssueSpool() {
        this(SHARE);
    }

    /**
     * A spool without issues.
     *
     * @param share how many characters are held in memory
     */
    IssueSpool(int share) {
        this.share = share;
    }

    void keep(Issue issue) throws IOException {
        held += characters(issue);
        if (held <= share) {
            issues.add(new Kept(Optional.of(issue), Optional.empty()));
            return;
        }
        Path file = Files.createTempFile("kicnews-epub-", ".json");
        issues.add(new Kept(Optional.empty(), Optional.of(file)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json.write(issue, out);
        }
    }

    private static long characters(Issue issue) {
        return issue.blocks().mapToLong(IssueSpool::characters).sum();
    }

    private static long characters(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(List::stream)
                        .mapToLong(String::length)
                        .sum()
                : block.text().length();
    }

    /** How many issues are kept. */
    int size() {
        return issues.size();
    }

    /** Gives an issue back, by the order in which they were kept, from 0. */
    Issue get(int index) throws IOException {
        Kept kept = issues.get(index);
        if (kept.issue().isPresent()) {
            return kept.issue().get();
        }
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(kept.file().orElseThrow()))) {
            return json.read(in);
        }
    }

    void clear() throws IOException {
        List<Kept> all = new ArrayList<>(issues);
        issues.clear();
        held = 0;
        for (Kept kept : all) {
            if (kept.file().isPresent()) {
                Files.deleteIfExists(kept.file().get());
            }
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }
}
