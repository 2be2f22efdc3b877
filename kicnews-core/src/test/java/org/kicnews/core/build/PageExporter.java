package org.kicnews.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Writes a page for each issue and one of excerpts of all, and remembers what it had to draw. */
final class PageExporter implements ArchiveExporter {
    private final List<String> drawn = Collections.synchronizedList(new ArrayList<>());

    /** What could not be taken over, in the order of the alphabet. */
    List<String> drawn() {
        return drawn.stream().sorted().toList();
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) {
        return new Export() {
            @Override
            public void draw(HeldIssue held) throws IOException {
                output.make(held.id() + ".txt", held.basis(), out -> {
                    drawn.add("page " + held.id());
                    Article article = held.read().articles().findFirst().orElseThrow();
                    out.write(bytes(held.id() + " " + article.blocks().get(0).text()));
                });
                held.prepare(inBrackets);
            }

            @Override
            public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
                output.make("all.txt", out -> {
                    for (HeldIssue issue : issues) {
                        out.write(issue.excerpt(inBrackets));
                    }
                });
            }
        };
    }

    private final Excerpt<byte[]> inBrackets = new Excerpt<>() {
        @Override
        public String name() {
            return "id";
        }

        @Override
        public byte[] draw(Issue issue) {
            drawn.add("excerpt " + issue.id());
            return bytes("[" + issue.id() + "]");
        }

        @Override
        public void write(byte[] bytes, OutputStream out) throws IOException {
            out.write(bytes);
        }

        @Override
        public byte[] read(InputStream in) throws IOException {
            return in.readAllBytes();
        }
    };

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
