package org.kicnews.importer.structure.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Span;

/** Checks that a name in another script is written one way in Korean. */
final class GlossChecks {
    private static final int SYLLABLES = 2;

    private GlossChecks() {}

    static List<Finding> of(Issue issue) {
        Map<String, Map<String, Integer>> names = new TreeMap<>();
        issue.blocks().map(Block::spans).flatMap(List::stream).forEach(span -> {
            if (span instanceof Span.Gloss gloss) {
                names.computeIfAbsent(gloss.original(), key -> new LinkedHashMap<>())
                        .merge(gloss.name(), 1, Integer::sum);
            }
        });
        List<Finding> findings = new ArrayList<>();
        names.forEach((original, spellings) -> {
            if (spellings.size() > 1 && original.codePointCount(0, original.length()) >= SYLLABLES) {
                findings.add(Finding.of(
                        FindingCode.GLOSS_INCONSISTENT,
                        Place.issue(),
                        original,
                        spellings.entrySet().stream()
                                .map(entry -> entry.getKey() + " × " + entry.getValue())
                                .collect(Collectors.joining(", "))));
            }
        });
        return findings;
    }
}
