package org.kicnews.importer.structure.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The states that a reader can be in at one line, in the order in which they were reached, each with the best way to it.
 */
final class Frontier {
    private int size;
    private int[] states;
    private double[] scores;
    private int[] origins;
    private Label[] labels;

    /** A frontier without a state. */
    Frontier(int capacity) {
        states = new int[capacity];
        scores = new double[capacity];
        origins = new int[capacity];
        labels = new Label[capacity];
    }

    int size() {
        return size;
    }

    int state(int place) {
        return states[place];
    }

    /** How well all lines up to here read on the best way to a state, in nats. */
    double score(int place) {
        return scores[place];
    }

    /** The place of the state before on the best way. */
    int origin(int place) {
        return origins[place];
    }

    /** As what the line was read on the best way. */
    Label label(int place) {
        return labels[place];
    }

    /**
     * Reaches a state, for the first time or by a better way.
     *
     * @param places where in this frontier each state has its place
     */
    void reach(int state, double score, int origin, Label label, Places places) {
        int place = places.of(state);
        if (place < 0) {
            place = size++;
            places.put(state, place);
            states[place] = state;
        } else if (score <= scores[place]) {
            return;
        }
        scores[place] = score;
        origins[place] = origin;
        labels[place] = label;
    }

    /** Forgets all but the best states, which then stand in the order of their scores. */
    void keepBest(int count) {
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> -scores[place]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        states = Arrays.stream(order).map(place -> states[place]).toArray();
        scores = Arrays.stream(order).mapToDouble(place -> scores[place]).toArray();
        origins = Arrays.stream(order).map(place -> origins[place]).toArray();
        labels = Arrays.stream(order).mapToObj(place -> labels[place]).toArray(Label[]::new);
        size = order.length;
    }

    /** The place of the state of the best score, the first of equals. */
    int best() {
        int best = 0;
        for (int place = 1; place < size; place++) {
            best = scores[place] > scores[best] ? place : best;
        }
        return best;
    }

    /** Where the states of one frontier have their places; one table serves all frontiers in turn. */
    static final class Places {
        private final int[] byState = new int[ReaderState.COUNT];

        /** The place of a state; -1 for none. */
        int of(int state) {
            return byState[state] - 1;
        }

        void put(int state, int place) {
            byState[state] = place + 1;
        }

        void putAll(Frontier frontier) {
            for (int place = 0; place < frontier.size; place++) {
                put(frontier.states[place], place);
            }
        }

        void removeAll(Frontier frontier) {
            for (int place = 0; place < frontier.size; place++) {
                byState[frontier.states[place]] = 0;
            }
        }
    }
}
