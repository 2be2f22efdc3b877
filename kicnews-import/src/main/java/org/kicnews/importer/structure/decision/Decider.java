package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Look;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Typography;

/**
 * Decides what each line of the body is. The best reading also teaches how this document sets its titles; what it
 * teaches is heard as evidence in the next round, until the reading stays as it is.
 */
public final class Decider {
    /** Readings settle after two or three rounds; more would only go in circles. */
    private static final int ROUNDS = 4;

    /** How much it counts that all lines set alike are read alike. */
    private static final double STYLE_WEIGHT = 3.5;

    /** How much the type that sections leave for titles speaks for titles and against headings, in nats. */
    private static final double INSIDE_SECTIONS = 1.5;

    /** One section may be anything. */
    private static final int SECTIONS = 2;

    /** Evidence below this weight is not worth telling. */
    private static final double TELLING = 0.5;

    private Decider() {}

    /**
     * Decides.
     *
     * @param pieces the pieces of the body
     * @param typography the body type
     * @param announcements the lines of the contents
     * @return for each piece its verdict
     */
    public static List<Verdict> decide(List<Piece> pieces, Typography typography, List<Announcement> announcements) {
        List<Candidate> lines = lines(pieces);
        Ranks ranks = Ranks.of(lines.stream().map(Candidate::line).toList(), typography);
        Witnesses witnesses = new Witnesses(ranks, announcements, Alignment.of(announcements, lines));
        for (int i = 0; i < lines.size(); i++) {
            witnesses.hear(i, lines.get(i), Surroundings.of(pieces, lines.get(i).piece()));
        }
        InnerNumbers.tell(lines);
        List<Candidate> candidates = withoutHopeless(lines);
        List<Reading.Decision> decisions = Reading.of(candidates);
        for (int round = 1; round < ROUNDS && ranks.hasDisplay(); round++) {
            learn(candidates, decisions, ranks);
            List<Reading.Decision> again = Reading.of(candidates);
            boolean settled = labels(again).equals(labels(decisions));
            decisions = again;
            if (settled) {
                break;
            }
        }
        return verdicts(pieces, candidates, decisions);
    }

    private static List<Candidate> lines(List<Piece> pieces) {
        List<Candidate> candidates = new ArrayList<>();
        boolean content = false;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Line line && line.length() <= LineReader.LONGEST_TITLE) {
                candidates.add(new Candidate(i, line, content));
                content = false;
            } else {
                content = true;
            }
        }
        return candidates;
    }

    /** Most lines of a body are running text beyond doubt; what stands after one stands after content. */
    private static List<Candidate> withoutHopeless(List<Candidate> lines) {
        List<Candidate> candidates = new ArrayList<>();
        boolean content = false;
        for (Candidate line : lines) {
            if (line.isHopeless()) {
                content = true;
            } else {
                candidates.add(content ? line.afterContent() : line);
                content = false;
            }
        }
        return candidates;
    }

    /** Tells every candidate how the others set like it are read. */
    private static void learn(List<Candidate> candidates, List<Reading.Decision> decisions, Ranks ranks) {
        Map<Look, Map<Label, Integer>> counts = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            counts.computeIfAbsent(candidates.get(i).line().look(), look -> new EnumMap<>(Label.class))
                    .merge(decisions.get(i).label(), 1, Integer::sum);
        }
        boolean titlesInside = areTitlesInside(candidates, decisions, ranks);
        for (int i = 0; i < candidates.size(); i++) {
            Map<Label, Integer> count = counts.get(candidates.get(i).line().look());
            int others = count.values().stream().mapToInt(Integer::intValue).sum() - 1;
            List<Evidence> evidence = new ArrayList<>();
            for (Label label : List.of(Label.TEXT, Label.SECTION, Label.TITLE, Label.HEADING)) {
                int alike = count.getOrDefault(label, 0) - (decisions.get(i).label() == label ? 1 : 0);
                evidence.add(new Evidence(Evidence.Kind.STYLE, label, STYLE_WEIGHT * alike / (others + 1.0)));
            }
            if (titlesInside && ranks.isInner(candidates.get(i).line().look())) {
                evidence.add(new Evidence(Evidence.Kind.STYLE, Label.TITLE, INSIDE_SECTIONS));
                evidence.add(new Evidence(Evidence.Kind.STYLE, Label.HEADING, -INSIDE_SECTIONS));
            }
            candidates.get(i).share(evidence);
        }
    }

    /** Whether of two types the larger is that of sections, so that the smaller is left for the titles. */
    private static boolean areTitlesInside(List<Candidate> candidates, List<Reading.Decision> decisions, Ranks ranks) {
        int sections = 0;
        for (int i = 0; i < candidates.size(); i++) {
            boolean inner = ranks.isInner(candidates.get(i).line().look());
            Label label = decisions.get(i).label();
            if (label == Label.TITLE && !inner
                    || label != Label.SECTION
                            && ranks.isOuter(candidates.get(i).line().look())) {
                return false;
            }
            sections += label == Label.SECTION ? 1 : 0;
        }
        return sections >= SECTIONS;
    }

    private static List<Label> labels(List<Reading.Decision> decisions) {
        return decisions.stream().map(Reading.Decision::label).toList();
    }

    private static List<Verdict> verdicts(
            List<Piece> pieces, List<Candidate> candidates, List<Reading.Decision> decisions) {
        List<Verdict> verdicts = new ArrayList<>();
        pieces.forEach(piece -> verdicts.add(Verdict.text()));
        for (int i = 0; i < candidates.size(); i++) {
            Reading.Decision decision = decisions.get(i);
            Map.Entry<Label, Double> second = decision.margins().entrySet().stream()
                    .filter(entry -> entry.getKey() != decision.label())
                    .min(Map.Entry.comparingByValue())
                    .orElse(Map.entry(Label.TEXT, Double.MAX_VALUE));
            verdicts.set(
                    candidates.get(i).piece(),
                    new Verdict(
                            decision.label(),
                            second.getKey(),
                            1 / (1 + Math.exp(-second.getValue())),
                            telling(candidates.get(i), decision.label(), second.getKey()),
                            candidates.get(i).announcement()));
        }
        return verdicts;
    }

    private static List<Evidence> telling(Candidate candidate, Label label, Label second) {
        return candidate.evidence().stream()
                .filter(evidence -> evidence.label() == label || evidence.label() == second)
                .filter(evidence -> Math.abs(evidence.weight()) >= TELLING
                        && evidence.weight() > Reading.IMPOSSIBLE / 2
                        && evidence.kind() != Evidence.Kind.RARITY)
                .sorted(Comparator.comparing((Evidence evidence) -> -Math.abs(evidence.weight())))
                .toList();
    }
}
