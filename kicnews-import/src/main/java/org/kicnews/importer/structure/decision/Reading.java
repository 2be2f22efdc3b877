package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The best consistent reading of all candidates, by dynamic programming over what a reader would keep in mind: what
 * came last, and how far the numbers of articles have come in the section. A second pass from the end tells for each
 * line how much worse the whole issue would read if the line were something else.
 */
final class Reading {
    /** The weight of what cannot be. */
    static final double IMPOSSIBLE = -1000;

    /** How many states are kept at a line; a reader does not keep more either. */
    private static final int BEAM = 64;

    /**
     * How much a title is expected in a section that promises one: enough for a line that little else speaks for. What
     * the contents list themselves is not what was promised.
     */
    private static final double PROMISED = 4.5;

    private static final Label[] LABELS = Label.values();

    private final List<Candidate> candidates;
    private final List<Frontier> frontiers = new ArrayList<>();
    private final Frontier.Places places = new Frontier.Places();

    private Reading(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /**
     * What a line is.
     *
     * @param label what it is
     * @param margins for each label, how much better the whole issue reads with the chosen one, in nats
     */
    record Decision(Label label, Map<Label, Double> margins) {}

    /** Finds the best reading. */
    static List<Decision> of(List<Candidate> candidates) {
        Reading reading = new Reading(candidates);
        reading.forward();
        return reading.decisions();
    }

    private void forward() {
        Frontier current = new Frontier(1);
        current.reach(ReaderState.START, 0, 0, Label.TEXT, new Frontier.Places());
        frontiers.add(current);
        for (Candidate candidate : candidates) {
            Frontier next = new Frontier(current.size() * LABELS.length);
            for (int place = 0; place < current.size(); place++) {
                int state = current.state(place);
                for (Label label : LABELS) {
                    double gain = gain(state, candidate, label);
                    if (gain > IMPOSSIBLE / 2) {
                        next.reach(after(state, candidate, label), current.score(place) + gain, place, label, places);
                    }
                }
            }
            places.removeAll(next);
            if (next.size() > BEAM) {
                next.keepBest(BEAM);
            }
            current = next;
            frontiers.add(current);
        }
    }

    private List<Decision> decisions() {
        Label[] chosen = bestPath();
        Decision[] decisions = new Decision[chosen.length];
        double[] rest = new double[frontiers.get(chosen.length).size()];
        for (int i = chosen.length - 1; i >= 0; i--) {
            double[] best = new double[LABELS.length];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            rest = backward(i, rest, best);
            double top = best[chosen[i].ordinal()];
            Map<Label, Double> margins = new EnumMap<>(Label.class);
            for (Label label : LABELS) {
                double score = best[label.ordinal()];
                if (score > Double.NEGATIVE_INFINITY) {
                    margins.put(label, top - score);
                }
            }
            decisions[i] = new Decision(chosen[i], margins);
        }
        return List.of(decisions);
    }

    /**
     * Steps back over a line.
     *
     * @param index the line
     * @param rest how well what follows reads from each state after the line
     * @param best takes how well the whole reads for each label of the line
     * @return how well what follows reads from each state before the line
     */
    private double[] backward(int index, double[] rest, double[] best) {
        Frontier before = frontiers.get(index);
        Frontier after = frontiers.get(index + 1);
        Candidate candidate = candidates.get(index);
        double[] found = new double[before.size()];
        Arrays.fill(found, Double.NEGATIVE_INFINITY);
        places.putAll(after);
        for (int place = 0; place < before.size(); place++) {
            int state = before.state(place);
            for (Label label : LABELS) {
                double gain = gain(state, candidate, label);
                int next = gain > IMPOSSIBLE / 2 ? places.of(after(state, candidate, label)) : -1;
                if (next >= 0) {
                    found[place] = Math.max(found[place], gain + rest[next]);
                    best[label.ordinal()] = Math.max(best[label.ordinal()], before.score(place) + gain + rest[next]);
                }
            }
        }
        places.removeAll(after);
        return found;
    }

    private Label[] bestPath() {
        Label[] labels = new Label[candidates.size()];
        int place = frontiers.get(labels.length).best();
        for (int i = labels.length; i > 0; i--) {
            labels[i - 1] = frontiers.get(i).label(place);
            place = frontiers.get(i).origin(place);
        }
        return labels;
    }

    private static int after(int state, Candidate candidate, Label label) {
        return ReaderState.after(state, label, candidate.number(), candidate.promisesArticle());
    }

    private static double gain(int state, Candidate candidate, Label label) {
        boolean content = ReaderState.hasContent(state) || candidate.contentBefore();
        Label last = ReaderState.last(state);
        double gain = candidate.score(label);
        switch (label) {
            case SECTION -> gain += !content && last != Label.TEXT ? -3 : 0;
            case GROUP -> gain += ReaderState.hasArticles(state) || last == Label.SECTION ? 0 : -3.5;
            case TITLE -> gain += title(state, candidate, content);
            case SUBTITLE -> gain += last == Label.TITLE && !content ? 0 : IMPOSSIBLE;
            case SOURCE -> gain += isHead(last) && !content ? 0 : IMPOSSIBLE;
            case HEADING -> gain += heading(state, content);
            case TEXT -> gain += last == Label.GROUP && !content ? -3 : 0;
        }
        return gain;
    }

    /** Whether the line belongs to the head of an article. */
    private static boolean isHead(Label label) {
        return label == Label.TITLE || label == Label.SUBTITLE || label == Label.SOURCE;
    }

    private static double title(int state, Candidate candidate, boolean content) {
        double gain = 0;
        Label last = ReaderState.last(state);
        boolean opened = last == Label.SECTION || last == Label.GROUP;
        gain += opened && !content ? 1 : 0;
        gain += ReaderState.isPromised(state) && candidate.announcement().isEmpty() ? PROMISED : 0;
        gain += last == Label.GROUP && !content ? 1.5 : 0;
        gain += !content && isHead(last) ? -2 : 0;
        gain += !content && last == Label.HEADING ? -2 : 0;
        int number = candidate.number();
        if (number > 0) {
            int expected = ReaderState.number(state) + 1;
            gain += number == expected ? 2 : number > expected ? -0.5 : -1.5;
        } else {
            gain += ReaderState.number(state) > 0 ? -0.7 : 0;
        }
        return gain;
    }

    private static double heading(int state, boolean content) {
        if (!ReaderState.hasArticles(state)) {
            return -2.5;
        }
        return content || ReaderState.last(state) != Label.TITLE ? 0 : -0.3;
    }
}
