package org.kicnews.importer.structure.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;

/** What does not fit together inside an issue, whoever put it together. */
public final class Reconciliation {

    private Reconciliation() {}

    /** The findings about an issue, in the order of its parts. */
    public static List<Finding> of(Issue issue) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ArticleChecks.of(issue));
        findings.addAll(FigureChecks.of(issue));
        findings.addAll(GlossChecks.of(issue));
        return findings;
    }
}
