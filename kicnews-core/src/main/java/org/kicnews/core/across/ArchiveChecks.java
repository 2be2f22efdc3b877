package org.kicnews.core.across;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/** Compares the issues of an archive, of each of which only the gist is looked at. Follows the exports to draw it. */
public final class ArchiveChecks implements ArchiveExporter.Export {
    private static final Excerpt<Gist> GIST = new RecordExcerpt<>("gist", Gist.class, Gist::of);

    private final Map<String, Gist> gists = new ConcurrentHashMap<>();

    @Override
    public void draw(HeldIssue issue) throws IOException {
        gists.put(issue.id(), issue.excerpt(GIST));
    }

    /** Does nothing: what was found is known before the exports end, for they tell it. */
    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) {}

    /**
     * What does not fit together.
     *
     * @param issues all issues in the order of the archive, which were drawn from
     */
    public List<Finding> findings(List<HeldIssue> issues) {
        return of(issues.stream().map(issue -> gists.get(issue.id())).toList());
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
