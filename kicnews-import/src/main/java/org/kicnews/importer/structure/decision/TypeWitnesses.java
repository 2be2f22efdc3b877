package org.kicnews.importer.structure.decision;

import static org.kicnews.importer.structure.decision.Evidence.Kind.OUTLINE;
import static org.kicnews.importer.structure.decision.Evidence.Kind.SIZE;
import static org.kicnews.importer.structure.decision.Evidence.Kind.WEIGHT;
import static org.kicnews.importer.structure.decision.Label.HEADING;
import static org.kicnews.importer.structure.decision.Label.SECTION;
import static org.kicnews.importer.structure.decision.Label.TITLE;

import org.kicnews.importer.structure.line.Line;

/** Collects what the type of a candidate says: the level that the file gives it, its size and its weight. */
final class TypeWitnesses {
    private final Ranks ranks;

    TypeWitnesses(Ranks ranks) {
        this.ranks = ranks;
    }

    void hear(Candidate candidate) {
        if (ranks.outlineDepth() > 0) {
            outline(candidate);
        }
        typography(candidate);
    }

    /** Whether anything in the issue is set larger, bolder or as a heading. */
    boolean hasDisplay() {
        return ranks.hasDisplay();
    }

    /** Whether a line is set to be seen. */
    boolean isSetApart(Line line) {
        return ranks.size(line.look()) >= 0
                || ranks.bold(line.look())
                || line.look().outline() > 0;
    }

    private void outline(Candidate candidate) {
        int level = candidate.line().look().outline();
        if (level == 0) {
            candidate.add(OUTLINE, SECTION, -1.5);
            candidate.add(OUTLINE, TITLE, -1.5);
            candidate.add(OUTLINE, HEADING, -1);
            return;
        }
        int rank = ranks.outline(level);
        if (ranks.outlineDepth() == 1) {
            candidate.add(OUTLINE, SECTION, 1.2);
            candidate.add(OUTLINE, TITLE, 3);
            candidate.add(OUTLINE, HEADING, 1.5);
        } else if (rank == 0) {
            candidate.add(OUTLINE, SECTION, 4);
            candidate.add(OUTLINE, TITLE, 2.5);
        } else if (rank == 1) {
            candidate.add(OUTLINE, SECTION, 0.5);
            candidate.add(OUTLINE, TITLE, 4);
            candidate.add(OUTLINE, HEADING, 2);
        } else {
            candidate.add(OUTLINE, TITLE, 0.8);
            candidate.add(OUTLINE, HEADING, 4);
        }
    }

    private void typography(Candidate candidate) {
        int rank = ranks.size(candidate.line().look());
        boolean bold = ranks.bold(candidate.line().look());
        if (rank >= 0) {
            boolean only = ranks.sizeDepth() == 1;
            boolean between = rank == 1 && ranks.isDeep();
            candidate.add(SIZE, SECTION, only ? 1 : Math.max(-0.5, 2 - 1.2 * rank));
            candidate.add(SIZE, TITLE, only ? 2 : between ? 2.4 : rank <= 1 ? 1.6 : 0.6);
            candidate.add(SIZE, HEADING, only ? 1.2 : between ? 0.6 : rank == 0 ? 0 : 1.4);
        } else if (!bold && ranks.hasDisplay() && candidate.line().look().outline() == 0) {
            candidate.add(SIZE, SECTION, -1);
            candidate.add(SIZE, TITLE, -1);
            candidate.add(SIZE, HEADING, -2);
        }
        if (bold) {
            candidate.add(WEIGHT, SECTION, 0.6);
            candidate.add(WEIGHT, TITLE, 0.8);
            candidate.add(WEIGHT, HEADING, rank < 0 ? 1.8 : 0.8);
        }
    }
}
