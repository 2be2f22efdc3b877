package org.kicnews.importer.pdf.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the first lines of paragraphs begin in a document that indents them, learnt from full lines. */
final class Indents {
    /** The least indent of a first line, in em. */
    private static final double INDENT = 0.7;

    /** How many full lines must begin at a place to tell. */
    private static final int FEWEST = 4;

    /** The share of them that a line further out follows. */
    private static final double MOSTLY = 0.6;

    private final Set<Long> firstLines = new HashSet<>();

    /** Learns from lines in reading order. */
    Indents(List<Line> lines, Measures measures) {
        Map<Long, int[]> votes = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (measures.isFilled(line) && !ParagraphRules.isCut(line, next)) {
                int[] vote = votes.computeIfAbsent(Math.round(line.left()), place -> new int[2]);
                vote[0]++;
                vote[1] += next.left() < line.left() - INDENT * line.size() ? 1 : 0;
            }
        }
        votes.forEach((place, vote) -> {
            if (vote[0] >= FEWEST && vote[1] >= MOSTLY * vote[0]) {
                firstLines.add(place);
            }
        });
    }

    /** Whether a line begins where first lines of paragraphs do. */
    boolean isFirstLine(Line line) {
        return firstLines.contains(Math.round(line.left()));
    }
}
