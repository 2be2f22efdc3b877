package org.kicnews.importer.structure.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Look;

/**
 * The levels of the headings of one article. What is set larger, or lies further out in the file's outline, is further
 * out; among headings set alike the numbering decides.
 */
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final List<Integer> ranks;
    private final boolean numbersOutside;
    private final Deque<Line> open = new ArrayDeque<>();

    private HeadingLevels(List<Integer> ranks, boolean numbersOutside) {
        this.ranks = ranks;
        this.numbersOutside = numbersOutside;
    }

    /** Levels for the headings of an article, which are then asked for in order. */
    static HeadingLevels of(List<Line> headings) {
        TreeSet<Integer> ranks = new TreeSet<>();
        headings.forEach(heading -> ranks.add(rank(heading.look())));
        boolean numbersOutside = !headings.isEmpty() && headings.get(0).facts().numbering() >= 0;
        return new HeadingLevels(List.copyOf(ranks), numbersOutside);
    }

    /** The level of the next heading, from 1. */
    int next(Line heading) {
        while (!open.isEmpty() && !isInside(heading, open.peek())) {
            open.pop();
        }
        open.push(heading);
        return Math.min(open.size(), DEEPEST);
    }

    private boolean isInside(Line inner, Line outer) {
        int innerRank = ranks.indexOf(rank(inner.look()));
        int outerRank = ranks.indexOf(rank(outer.look()));
        return innerRank != outerRank ? innerRank > outerRank : scheme(inner) > scheme(outer);
    }

    /** The order of the numbering schemes; headings without a number are outside unless the article opens with one. */
    private int scheme(Line heading) {
        int scheme = heading.facts().numbering();
        return scheme >= 0 ? scheme : numbersOutside ? Integer.MAX_VALUE : -1;
    }

    /** Smaller is further out: the level of the outline, otherwise the size, then the weight. */
    private static int rank(Look look) {
        int byType = 2 * (10_000 - look.halfPoints()) + (look.bold() ? 0 : 1);
        return look.outline() > 0 ? look.outline() - 1_000 : byType;
    }
}
