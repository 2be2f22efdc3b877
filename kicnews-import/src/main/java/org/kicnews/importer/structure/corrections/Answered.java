package org.kicnews.importer.structure.corrections;

import java.util.Map;
import java.util.Set;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;

/** Which findings a decision answers: then nobody needs to be told again. */
final class Answered {
    private static final Map<Field, Set<FindingCode>> OF_ISSUE = Map.of(
            Field.NUMBER, Set.of(FindingCode.ISSUE_NO_NUMBER, FindingCode.ISSUE_NUMBER_CONFLICT),
            Field.DATE, Set.of(FindingCode.ISSUE_NO_DATE, FindingCode.ISSUE_DATE_CONFLICT));
    private static final Map<Field, Set<FindingCode>> OF_ARTICLE = Map.of(
            Field.TITLE, Set.of(FindingCode.TOC_TITLE_DIFFERS),
            Field.DATE, Set.of(FindingCode.ARTICLE_DATE_IMPOSSIBLE),
            Field.SOURCE, Set.of(FindingCode.ARTICLE_SOURCE_UNREAD, FindingCode.ARTICLE_WITHOUT_SOURCE));

    private Answered() {}

    /** Whether a decision is what a finding proposes, or settles what it doubts. */
    static boolean by(Decision decision, Finding finding) {
        if (finding.arguments().contains(decision.line())) {
            return true;
        }
        if (decision instanceof Decision.IsIssue) {
            return OF_ISSUE.get(Field.NUMBER).contains(finding.code());
        }
        if (!(decision instanceof Decision.Set set)) {
            return false;
        }
        return set.target() instanceof Target.OfArticle target
                ? finding.place().article().filter(target.id()::equals).isPresent()
                        && OF_ARTICLE.getOrDefault(set.field(), Set.of()).contains(finding.code())
                : OF_ISSUE.getOrDefault(set.field(), Set.of()).contains(finding.code());
    }
}
