package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.structure.line.Line;

/** A line that may be more than running text, with the evidence for each reading. */
final class Candidate {
    private final int piece;
    private final Line line;
    private final boolean contentBefore;
    private final List<Evidence> own = new ArrayList<>();
    private List<Evidence> shared = List.of();

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

    void add(Evidence.Kind kind, Label label, double weight) {
        own.add(new Evidence(kind, label, weight));
    }

    /** Replaces what lines set alike say. */
    void share(List<Evidence> evidence) {
        shared = List.copyOf(evidence);
    }

    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>(own);
        all.addAll(shared);
        return all;
    }

    double score(Label label) {
        double score = 0;
        for (Evidence evidence : own) {
            score += evidence.label() == label ? evidence.weight() : 0;
        }
        for (Evidence evidence : shared) {
            score += evidence.label() == label ? evidence.weight() : 0;
        }
        return score;
    }
}
