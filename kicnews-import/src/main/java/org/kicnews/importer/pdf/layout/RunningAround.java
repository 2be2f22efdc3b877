package org.kicnews.importer.pdf.layout;

import java.util.List;
import org.kicnews.importer.flow.Bounds;

/** Tells text that runs around a thing from text in the next column: below the thing it goes on under it. */
final class RunningAround {
    /** Lines of running text follow each other within this, in em. */
    private static final double RUNNING = 2.6;

    /** Sizes of one text differ by less than this share. */
    private static final double SAME_SIZE = 0.06;

    /** How much room a thing may keep free under it, in em. */
    private static final double MARGIN = 1.5;

    /** How many lines under a thing may stay short of it: where it keeps room free, and where a paragraph ends. */
    private static final int LAST_LINES = 4;

    private RunningAround() {}

    /** Whether lines in reading order run around a thing, this many of them at least beside it. */
    static boolean isAround(List<Line> lines, Bounds thing, int fewest) {
        int first = firstBeside(lines, thing);
        if (first < 0) {
            return false;
        }
        int end = first;
        while (end < lines.size() && isBeside(lines.get(end), thing)) {
            end++;
        }
        if (end - first < fewest) {
            return false;
        }
        for (int i = end; i < Math.min(lines.size(), end + LAST_LINES) && runsOn(lines.get(i - 1), lines.get(i)); i++) {
            if (isOver(lines.get(i), thing)) {
                return lines.get(i).baseline() > thing.bottom();
            }
        }
        return false;
    }

    /** The first line that stands beside a thing; -1 if none does. */
    static int firstBeside(List<Line> lines, Bounds thing) {
        for (int i = 0; i < lines.size(); i++) {
            if (isBeside(lines.get(i), thing)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBeside(Line line, Bounds thing) {
        boolean level =
                line.baseline() > thing.top() && line.baseline() - line.size() < thing.bottom() + MARGIN * line.size();
        return level && !isOver(line, thing);
    }

    private static boolean runsOn(Line last, Line next) {
        double pitch = next.baseline() - last.baseline();
        return next.page() == last.page()
                && pitch > 0
                && pitch < RUNNING * last.size()
                && Math.abs(next.size() - last.size()) <= SAME_SIZE * last.size()
                && next.left() < last.right()
                && last.left() < next.right();
    }

    private static boolean isOver(Line line, Bounds thing) {
        return line.left() < thing.right() && thing.left() < line.right();
    }
}
