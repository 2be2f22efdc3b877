package org.kicnews.importer.structure.line;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The document's own body type, against which every other line is judged. */
public final class Typography {
    /** Running text is at least this long, in code points; shorter lines say little about the body type. */
    private static final int RUNNING = 60;

    private final int bodyHalfPoints;
    private final boolean bodyBold;

    private Typography(int bodyHalfPoints, boolean bodyBold) {
        this.bodyHalfPoints = bodyHalfPoints;
        this.bodyBold = bodyBold;
    }

    /** The body type is the size and weight in which most characters of long lines are set. */
    public static Typography of(List<Line> lines) {
        Map<Integer, Long> weights = new TreeMap<>();
        for (Line line : lines) {
            if (line.length() >= RUNNING) {
                weights.merge(code(line.look()), (long) line.length(), Long::sum);
            }
        }
        if (weights.isEmpty()) {
            lines.forEach(line -> weights.merge(code(line.look()), (long) line.length(), Long::sum));
        }
        int best = weights.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new Typography(best / 2, best % 2 == 1);
    }

    /** The size of a line relative to the body; 1 where either is unknown. */
    public double relativeSize(Look look) {
        return bodyHalfPoints == 0 || look.halfPoints() == 0 ? 1 : (double) look.halfPoints() / bodyHalfPoints;
    }

    /** Whether a line is bold in a document whose body is not. */
    public boolean standsOutByWeight(Look look) {
        return look.bold() && !bodyBold;
    }

    private static int code(Look look) {
        return look.halfPoints() * 2 + (look.bold() ? 1 : 0);
    }
}
