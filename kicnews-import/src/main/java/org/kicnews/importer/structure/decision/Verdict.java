package org.kicnews.importer.structure.decision;

import java.util.List;
import java.util.Optional;

/**
 * What a line of the body is.
 *
 * @param label what it is
 * @param second what else it could be
 * @param confidence how sure that is against the next best, from 0.5 to 1
 * @param evidence what spoke for the chosen label and the next best, the weightiest first
 * @param announcement the index of the line of the contents that means it
 */
public record Verdict(
        Label label, Label second, double confidence, List<Evidence> evidence, Optional<Integer> announcement) {

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** Running text that nothing else was considered for. */
    public static Verdict text() {
        return new Verdict(Label.TEXT, Label.TEXT, 1, List.of(), Optional.empty());
    }
}
