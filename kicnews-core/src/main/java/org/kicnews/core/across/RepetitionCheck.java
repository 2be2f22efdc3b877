package org.kicnews.core.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.core.across.Gist.Text;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/** Finds articles that were printed again in another issue, to the letter. */
final class RepetitionCheck {
    /** Shorter texts, in visible characters, are notices that come in many issues. */
    private static final int ARTICLE = 200;

    private RepetitionCheck() {}

    private record Printed(String issue, Text text) {}

    static List<Finding> of(List<Gist> issues) {
        Map<String, Printed> first = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Gist issue : issues) {
            for (Text text : issue.articles()) {
                if (text.characters() < ARTICLE) {
                    continue;
                }
                Printed before = first.putIfAbsent(text.hash(), new Printed(issue.id(), text));
                if (before != null && !before.issue().equals(issue.id())) {
                    findings.add(Finding.of(
                            FindingCode.ARTICLE_REPEATED,
                            Place.article(text.id()),
                            text.title(),
                            before.issue(),
                            before.text().id(),
                            text.id()));
                }
            }
        }
        return findings;
    }
}
