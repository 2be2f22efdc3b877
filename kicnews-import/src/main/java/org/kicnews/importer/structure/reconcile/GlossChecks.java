package org.kicnews.importer.structure.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Span;
import org.kicnews.importer.structure.corrections.Answers;

/** Checks that a name in another script is written one way in Korean. */
final class GlossChecks {
    private static final int SYLLABLES = 2;

    private GlossChecks() {}

    /**
     * A name with its original as an article prints it.
     *
     * @param article the id of the article
     * @param name the name
     * @param printed both as printed: {@code 핀둬둬(拼多多)}
     */
    private record Use(String article, String name, String printed) {}

    static List<Finding> of(Issue issue) {
        Map<String, List<Use>> uses = new TreeMap<>();
        issue.articles().forEach(article -> article.blocks().forEach(block -> gather(article, block, uses)));
        List<Finding> findings = new ArrayList<>();
        uses.forEach((original, names) -> {
            Map<String, Integer> spellings = new LinkedHashMap<>();
            names.forEach(use -> spellings.merge(use.name(), 1, Integer::sum));
            if (spellings.size() > 1 && original.codePointCount(0, original.length()) >= SYLLABLES) {
                findings.add(inconsistent(issue, original, names, spellings));
            }
        });
        return findings;
    }

    private static void gather(Article article, Block block, Map<String, List<Use>> uses) {
        for (Span span : block.spans()) {
            if (span instanceof Span.Gloss gloss) {
                int start = block.text().offsetByCodePoints(0, gloss.start());
                int end = block.text().offsetByCodePoints(start, gloss.end() - gloss.start());
                uses.computeIfAbsent(gloss.original(), key -> new ArrayList<>())
                        .add(new Use(article.id(), gloss.name(), block.text().substring(start, end)));
            }
        }
    }

    private static Finding inconsistent(Issue issue, String original, List<Use> uses, Map<String, Integer> spellings) {
        String usual = spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        Use rarest = uses.stream()
                .filter(use -> !use.name().equals(usual))
                .min(Comparator.comparing(use -> spellings.get(use.name())))
                .orElseThrow();
        int times = (int) uses.stream().filter(rarest::equals).count();
        return Finding.of(
                FindingCode.GLOSS_INCONSISTENT,
                Place.issue(),
                original,
                spellings.entrySet().stream()
                        .map(entry -> entry.getKey() + " × " + entry.getValue())
                        .collect(Collectors.joining(", ")),
                Answers.file(issue.id()),
                Answers.replace(
                        rarest.article(),
                        rarest.printed(),
                        times,
                        usual + rarest.printed().substring(rarest.name().length())));
    }
}
