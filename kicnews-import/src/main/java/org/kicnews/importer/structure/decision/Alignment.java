package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.LineFacts;
import org.kicnews.importer.structure.line.Wording;

/**
 * Which line of the body each line of the contents means: the pairs that agree most in wording while both run in
 * order; then, for lines that found no partner, the most alike out of order.
 */
final class Alignment {
    /** Wordings less alike than this are never a pair. */
    private static final double ALIKE = 0.62;

    /** Out of order only wordings this alike are believed. */
    private static final double ALIKE_ANYWHERE = 0.75;

    /** How many partners of a line are weighed. */
    private static final int PARTNERS = 6;

    /** The shorter of two wordings that begins the longer must have this share of it. */
    private static final double BEGINNING = 0.55;

    /** Of two lines that say the same, an item of a list is less likely the title. */
    private static final double ITEM = 0.95;

    private final Map<Integer, Pair> byLine;

    private Alignment(Map<Integer, Pair> byLine) {
        this.byLine = byLine;
    }

    /**
     * A line of the contents and the line of the body that it means.
     *
     * @param announcement the index of the line of the contents
     * @param line the index of the candidate
     * @param likeness how alike they are, from 0 to 1
     * @param inOrder whether they are in order with the other pairs
     */
    record Pair(int announcement, int line, double likeness, boolean inOrder) {}

    /** Aligns contents and candidates. */
    static Alignment of(List<Announcement> announcements, List<Candidate> candidates) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < announcements.size(); a++) {
            if (announcements.get(a).kind() != Kind.OTHER) {
                pairs.addAll(partners(a, announcements.get(a), candidates));
            }
        }
        Map<Integer, Pair> byLine = new HashMap<>();
        Set<Integer> partnered = new HashSet<>();
        for (Pair pair : bestChain(pairs)) {
            byLine.put(pair.line(), pair);
            partnered.add(pair.announcement());
        }
        pairs.stream()
                .filter(pair -> pair.likeness() >= ALIKE_ANYWHERE)
                .sorted(Comparator.comparing(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!byLine.containsKey(pair.line()) && partnered.add(pair.announcement())) {
                        byLine.put(pair.line(), new Pair(pair.announcement(), pair.line(), pair.likeness(), false));
                    }
                });
        return new Alignment(byLine);
    }

    Optional<Pair> ofLine(int candidate) {
        return Optional.ofNullable(byLine.get(candidate));
    }

    /** The share of some lines of the contents that found a line of the body. */
    double share(List<Announcement> announcements, Kind kind) {
        long all = announcements.stream().filter(line -> line.kind() == kind).count();
        long found = byLine.values().stream()
                .filter(pair -> announcements.get(pair.announcement()).kind() == kind)
                .count();
        return all == 0 ? 0 : (double) found / all;
    }

    private static List<Pair> partners(int index, Announcement announcement, List<Candidate> candidates) {
        Optional<Wording> name = announcement.kind() == Kind.SUBSECTION
                ? Optional.of(Wording.of(announcement.group().orElse(announcement.text())))
                : Optional.empty();
        List<Pair> partners = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            LineFacts facts = candidates.get(c).line().facts();
            double likeness = name.isPresent()
                    ? likenessOfGroup(name.get(), facts)
                    : likeness(announcement.wording(), facts.key());
            if (likeness >= ALIKE) {
                boolean item = facts.listMark().filter(mark -> mark.bullet()).isPresent();
                partners.add(new Pair(index, c, likeness * (item ? ITEM : 1), true));
            }
        }
        partners.sort(Comparator.comparing(Pair::likeness).reversed());
        return partners.size() > PARTNERS ? partners.subList(0, PARTNERS) : partners;
    }

    private static double likenessOfGroup(Wording name, LineFacts facts) {
        double asGroup = facts.group().map(Wording::of).map(name::likeness).orElse(0.0);
        return Math.max(asGroup, 0.9 * name.likeness(facts.key()));
    }

    private static double likeness(Wording announced, Wording theirs) {
        return Math.max(announced.likeness(theirs, ALIKE), beginning(announced.letters(), theirs.letters()));
    }

    /** A body line often drops or adds an end: "ICO News Letter 특집". */
    private static double beginning(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return shorter.length() >= 6 && shorter.length() >= BEGINNING * longer.length() && longer.startsWith(shorter)
                ? 0.8
                : 0;
    }

    /** The pairs of greatest total likeness that run in order on both sides. */
    private static List<Pair> bestChain(List<Pair> pairs) {
        List<Pair> ordered = pairs.stream()
                .sorted(Comparator.comparing(Pair::line)
                        .thenComparing(Comparator.comparing(Pair::announcement).reversed()))
                .toList();
        double[] best = new double[ordered.size()];
        int[] previous = new int[ordered.size()];
        int end = -1;
        for (int i = 0; i < best.length; i++) {
            best[i] = ordered.get(i).likeness();
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean before = ordered.get(j).line() < ordered.get(i).line()
                        && ordered.get(j).announcement() < ordered.get(i).announcement();
                if (before && best[j] + ordered.get(i).likeness() > best[i]) {
                    best[i] = best[j] + ordered.get(i).likeness();
                    previous[i] = j;
                }
            }
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        List<Pair> chain = new ArrayList<>();
        for (int i = end; i >= 0; i = previous[i]) {
            chain.add(0, ordered.get(i));
        }
        return chain;
    }
}
