package org.kicnews.importer.structure.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Issue;

/** What does not fit together inside an issue, whoever put it together. */
public final class Reconciliation {

    private Reconciliation() {}

    /** What this package tells. */
    private static final Set<FindingCode> OWN = EnumSet.of(
            FindingCode.ARTICLE_NUMBER_JUMP,
            FindingCode.ARTICLE_DATE_AFTER_ISSUE,
            FindingCode.ARTICLE_DATE_LONG_BEFORE,
            FindingCode.ARTICLE_LENGTH_UNUSUAL,
            FindingCode.ARTICLE_EMPTY,
            FindingCode.CAPTION_WITHOUT_PICTURE,
            FindingCode.CAPTION_REPEATED,
            FindingCode.PICTURE_WITHOUT_CAPTION,
            FindingCode.GLOSS_INCONSISTENT);

    /** The issue with the findings of this package made anew, after a person changed it. */
    public static Issue renewed(Issue issue) {
        List<Finding> findings = new ArrayList<>(issue.findings().stream()
                .filter(finding -> !OWN.contains(finding.code()))
                .toList());
        findings.addAll(of(issue));
        return issue.withFindings(findings);
    }

    /** The findings about an issue, in the order of its parts. */
    public static List<Finding> of(Issue issue) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ArticleChecks.of(issue));
        findings.addAll(FigureChecks.of(issue));
        findings.addAll(GlossChecks.of(issue));
        return findings;
    }
}
