package org.kicnews.core.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Writes a page for each issue and one of excerpts of all, and remembers what it had to draw. */
final class PageExporter implements ArchiveExporter {
    private final List<String> drawn = new ArrayList<>();

    /** What could not be taken over. */
    List<String> drawn() {
        return drawn;
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output) {
        return new Export() {
            private final StringBuilder all = new StringBuilder();

            @Override
            public void add(HeldIssue held) throws IOException {
                output.make(held.id() + ".txt", held.basis(), out -> {
                    drawn.add("page " + held.id());
                    Article article = held.read().articles().findFirst().orElseThrow();
                    out.write(bytes(held.id() + " " + article.blocks().get(0).text()));
                });
                byte[] excerpt = held.excerpt("id", (issue, out) -> {
                    drawn.add("excerpt " + issue.id());
                    out.write(bytes("[" + issue.id() + "]"));
                });
                all.append(new String(excerpt, StandardCharsets.UTF_8));
            }

            @Override
            public void add(Issue issue) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void finish(List<Finding> archiveFindings) throws IOException {
                try (OutputStream out = output.create("all.txt")) {
                    out.write(bytes(all.toString()));
                }
            }

            @Override
            public void close() {}
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
