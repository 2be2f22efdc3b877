package org.kicnews.core.across;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.RecordJson;
import org.kicnews.core.spi.HeldIssue;

/** Compares the issues of an archive, of each of which only the gist is kept. Not safe for use by several threads. */
public final class ArchiveChecks {
    private final RecordJson<Gist> json = RecordJson.of(Gist.class);
    private final List<Gist> issues = new ArrayList<>();

    /**
     * Takes the next issue in the order of the archive.
     *
     * @throws IOException if it cannot be read
     */
    public void add(HeldIssue issue) throws IOException {
        byte[] gist = issue.excerpt("gist", (its, out) -> json.write(Gist.of(its), out));
        issues.add(json.read(new ByteArrayInputStream(gist)));
    }

    /** What does not fit together. */
    public List<Finding> findings() {
        return of(issues);
    }

    /** What does not fit together in these issues. */
    static List<Finding> of(List<Gist> issues) {
        return Stream.of(
                        OrderCheck.of(issues),
                        SeriesCheck.of(issues),
                        RepetitionCheck.of(issues),
                        SourceCheck.of(issues),
                        NameCheck.of(issues))
                .flatMap(List::stream)
                .toList();
    }
}
