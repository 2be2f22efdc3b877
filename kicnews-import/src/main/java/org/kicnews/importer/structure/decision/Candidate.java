package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.structure.line.Line;

/** A line that may be more than running text, with the evidence for each reading. */
final class Candidate {
    /** No place in an issue and no likeness to other lines makes up for this much evidence against, in nats. */
    private static final double HOPELESS = -4.5;

    private final int piece;
    private final Line line;
    private final boolean contentBefore;
    private final int number;
    private final List<Evidence> own = new ArrayList<>();
    private final double[] scores = new double[Label.values().length];
    private List<Evidence> shared = List.of();
    private Optional<Integer> announcement = Optional.empty();
    private boolean owing;

    /**
     * A candidate.
     *
     * @param piece the index of its piece
     * @param line the line
     * @param contentBefore whether running text or a picture stands between it and the candidate before
     */
    Candidate(int piece, Line line, boolean contentBefore) {
        this.piece = piece;
        this.line = line;
        this.contentBefore = contentBefore;
        this.number = line.facts().title().number().orElse(0);
    }

    /** The same candidate after running text. */
    Candidate afterContent() {
        if (contentBefore) {
            return this;
        }
        Candidate same = new Candidate(piece, line, true);
        own.forEach(same::add);
        same.announcement = announcement;
        same.owing = owing;
        return same;
    }

    int piece() {
        return piece;
    }

    Line line() {
        return line;
    }

    boolean contentBefore() {
        return contentBefore;
    }

    /** The number before it as a title, 0 for none. */
    int number() {
        return number;
    }

    /** The index of the line of the contents that means it. */
    Optional<Integer> announcement() {
        return announcement;
    }

    /** Whether the line itself or the contents say that it is the title of an article. */
    boolean isNamed() {
        return owing || line.facts().title().attributed();
    }

    void announcedBy(int index) {
        announcement = Optional.of(index);
    }

    /** As a section it holds the article that the contents list. */
    void owesArticle() {
        owing = true;
    }

    /** Whether it, as a section, promises an article of another title: a column, or what the contents list as one. */
    boolean promisesArticle() {
        return line.facts().column();
    }

    void add(Evidence.Kind kind, Label label, double weight) {
        add(new Evidence(kind, label, weight));
    }

    private void add(Evidence evidence) {
        own.add(evidence);
        scores[evidence.label().ordinal()] += evidence.weight();
    }

    /** Replaces what lines set alike say. */
    void share(List<Evidence> evidence) {
        shared.forEach(old -> scores[old.label().ordinal()] -= old.weight());
        shared = List.copyOf(evidence);
        shared.forEach(heard -> scores[heard.label().ordinal()] += heard.weight());
    }

    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(own);
        all.addAll(shared);
        return all;
    }

    double score(Label label) {
        return scores[label.ordinal()];
    }

    /** Whether it can be nothing but running text, whatever stands around it. */
    boolean isHopeless() {
        for (Label label : Label.values()) {
            if (label != Label.TEXT && score(label) > HOPELESS) {
                return false;
            }
        }
        return true;
    }
}
