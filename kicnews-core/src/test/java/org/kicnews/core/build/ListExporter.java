package org.kicnews.core.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Writes the ids of the issues into {@code ids.txt} in its folder, and remembers the issues. */
final class ListExporter implements ArchiveExporter {
    private final List<Issue> issues = new ArrayList<>();
    private final String name;
    private final boolean failing;

    /** An exporter that may fail at the very end. */
    ListExporter(boolean failing) {
        this("list", failing);
    }

    /** An exporter with another folder. */
    ListExporter(String name) {
        this(name, false);
    }

    private ListExporter(String name, boolean failing) {
        this.name = name;
        this.failing = failing;
    }

    /** What was exported. */
    List<Issue> issues() {
        return issues;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) {
        return new Export() {
            @Override
            public void draw(HeldIssue issue) {}

            @Override
            public void finish(List<HeldIssue> all, List<Finding> archiveFindings) throws IOException {
                for (HeldIssue issue : all) {
                    issues.add(issue.read());
                }
                String ids = String.join(" ", issues.stream().map(Issue::id).toList());
                output.make("ids.txt", out -> out.write(ids.getBytes(StandardCharsets.UTF_8)));
                if (failing) {
                    throw new IOException("disk full");
                }
            }
        };
    }
}
