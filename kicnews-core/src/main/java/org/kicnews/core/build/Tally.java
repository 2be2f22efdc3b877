package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/** Follows the exports and counts what goes by. */
final class Tally implements ArchiveExporter.Export {
    private static final Excerpt<Counts> COUNTS = new RecordExcerpt<>("counts", Counts.class, Counts::of);

    private final Map<String, Counts> drawn = new ConcurrentHashMap<>();
    private final Map<String, Image> pictures = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int issues;
    private int articles;
    private int unbalanced;

    /** What is counted of one issue. */
    record Counts(int articles, boolean balances, List<Image> pictures, List<Finding> findings) {
        Counts {
            pictures = List.copyOf(pictures);
            findings = List.copyOf(findings);
        }

        static Counts of(Issue issue) {
            return new Counts(
                    (int) issue.articles().count(),
                    issue.ledger().balances(),
                    issue.images().toList(),
                    issue.findings());
        }
    }

    @Override
    public void draw(HeldIssue issue) throws IOException {
        drawn.put(issue.id(), issue.excerpt(COUNTS));
    }

    @Override
    public void finish(List<HeldIssue> all, List<Finding> archiveFindings) {
        findings.addAll(archiveFindings);
        for (HeldIssue issue : all) {
            add(drawn.get(issue.id()));
        }
    }

    private void add(Counts counts) {
        issues++;
        articles += counts.articles();
        unbalanced += counts.balances() ? 0 : 1;
        counts.pictures().forEach(picture -> pictures.putIfAbsent(picture.path(), picture));
        findings.addAll(counts.findings());
    }

    /** The pictures of all issues, each once, by path. */
    Collection<Image> pictures() {
        return pictures.values();
    }

    /** What was made of so many originals. */
    BuildResult result(int originals) {
        return new BuildResult(originals, issues, articles, pictures.size(), unbalanced, false, findings);
    }
}
