package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    private static final int MAX_NUMBER = 99;

    /** How much a title is expected in a section that promises one: enough for a line that little else speaks for. */
    private static final double PROMISED = 4.5;

    private final List<Candidate> candidates;
    private final List<Map<State, Double>> forward = new ArrayList<>();
    private final List<Map<State, Step>> steps = new ArrayList<>();

    private Reading(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /**
     * What a reader keeps in mind.
     *
     * @param last what the last candidate was
     * @param content whether text came after it
     * @param number the number of the last numbered article of the section, 0 for none
     * @param articles whether the section has had an article
     * @param promised whether the section promised an article that has not come
     */
    private record State(Label last, boolean content, int number, boolean articles, boolean promised) {
        private static final State START = new State(Label.TEXT, false, 0, false, false);
    }

    private record Step(State from, Label label) {}

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
        Map<State, Double> current = new LinkedHashMap<>();
        current.put(State.START, 0.0);
        forward.add(current);
        for (Candidate candidate : candidates) {
            Map<State, Double> next = new LinkedHashMap<>();
            Map<State, Step> origin = new LinkedHashMap<>();
            current.forEach((state, score) -> {
                for (Label label : Label.values()) {
                    double gain = gain(state, candidate, label);
                    if (gain > IMPOSSIBLE / 2) {
                        State reached = reached(state, candidate, label);
                        if (score + gain > next.getOrDefault(reached, Double.NEGATIVE_INFINITY)) {
                            next.put(reached, score + gain);
                            origin.put(reached, new Step(state, label));
                        }
                    }
                }
            });
            current = pruned(next);
            forward.add(current);
            steps.add(origin);
        }
    }

    private static Map<State, Double> pruned(Map<State, Double> states) {
        if (states.size() <= BEAM) {
            return states;
        }
        Map<State, Double> kept = new LinkedHashMap<>();
        states.entrySet().stream()
                .sorted(Map.Entry.<State, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(BEAM)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    private List<Decision> decisions() {
        Label[] chosen = bestPath();
        List<Decision> decisions = new ArrayList<>();
        Map<State, Double> after = new LinkedHashMap<>();
        forward.get(candidates.size()).keySet().forEach(state -> after.put(state, 0.0));
        Map<State, Double> backward = after;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Map<State, Double> before = new LinkedHashMap<>();
            Map<Label, Double> best = new EnumMap<>(Label.class);
            for (Map.Entry<State, Double> entry : forward.get(i).entrySet()) {
                for (Label label : Label.values()) {
                    double gain = gain(entry.getKey(), candidates.get(i), label);
                    Double rest = gain > IMPOSSIBLE / 2
                            ? backward.get(reached(entry.getKey(), candidates.get(i), label))
                            : null;
                    if (rest != null) {
                        before.merge(entry.getKey(), gain + rest, Math::max);
                        best.merge(label, entry.getValue() + gain + rest, Math::max);
                    }
                }
            }
            double top = best.getOrDefault(chosen[i], 0.0);
            Map<Label, Double> margins = new EnumMap<>(Label.class);
            best.forEach((label, score) -> margins.put(label, top - score));
            decisions.add(0, new Decision(chosen[i], margins));
            backward = before;
        }
        return decisions;
    }

    private Label[] bestPath() {
        Label[] labels = new Label[candidates.size()];
        State state = forward.get(candidates.size()).entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(State.START);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Step step = steps.get(i).getOrDefault(state, new Step(State.START, Label.TEXT));
            labels[i] = step.label();
            state = step.from();
        }
        return labels;
    }

    private static State reached(State state, Candidate candidate, Label label) {
        int number = candidate.line().facts().title().number().orElse(0);
        return switch (label) {
            case TEXT -> new State(state.last(), true, state.number(), state.articles(), state.promised());
            case SECTION -> new State(Label.SECTION, false, 0, false, candidate.promisesArticle());
            case TITLE ->
                new State(Label.TITLE, false, number > 0 ? Math.min(number, MAX_NUMBER) : state.number(), true, false);
            case GROUP, SUBTITLE, SOURCE, HEADING ->
                new State(label, false, state.number(), state.articles(), state.promised());
        };
    }

    private static double gain(State state, Candidate candidate, Label label) {
        boolean content = state.content() || candidate.contentBefore();
        Label last = state.last();
        double gain = candidate.score(label);
        switch (label) {
            case SECTION -> gain += !content && last != Label.TEXT ? -3 : 0;
            case GROUP -> gain += state.articles() || last == Label.SECTION ? 0 : -3.5;
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

    private static double title(State state, Candidate candidate, boolean content) {
        double gain = 0;
        Label last = state.last();
        boolean opened = last == Label.SECTION || last == Label.GROUP;
        gain += opened && !content ? 1 : 0;
        gain += state.promised() ? PROMISED : 0;
        gain += last == Label.GROUP && !content ? 1.5 : 0;
        gain += !content && isHead(last) ? -2 : 0;
        gain += !content && last == Label.HEADING ? -2 : 0;
        int number = candidate.line().facts().title().number().orElse(0);
        if (number > 0) {
            int expected = state.number() + 1;
            gain += number == expected ? 2 : number > expected ? -0.5 : -1.5;
        } else {
            gain += state.number() > 0 ? -0.7 : 0;
        }
        return gain;
    }

    private static double heading(State state, boolean content) {
        if (!state.articles()) {
            return -2.5;
        }
        return content || state.last() != Label.TITLE ? 0 : -0.3;
    }
}
