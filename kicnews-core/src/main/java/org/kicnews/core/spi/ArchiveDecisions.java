package org.kicnews.core.spi;

import java.util.List;
import java.util.Set;
import org.kicnews.core.finding.Finding;

/**
 * What a person decided about the archive as a whole.
 *
 * @param neverPublished the numbers of issues that never appeared and thus are not missing
 * @param correctedNames the names that decisions about single issues are filed under: a number, an id, or the name of a
 *     file without its extension
 * @param findings what is wrong with the decisions
 */
public record ArchiveDecisions(Set<Integer> neverPublished, List<String> correctedNames, List<Finding> findings) {

    public ArchiveDecisions {
        neverPublished = Set.copyOf(neverPublished);
        correctedNames = List.copyOf(correctedNames);
        findings = List.copyOf(findings);
    }

    /** No decision at all. */
    public static ArchiveDecisions none() {
        return new ArchiveDecisions(Set.of(), List.of(), List.of());
    }
}
