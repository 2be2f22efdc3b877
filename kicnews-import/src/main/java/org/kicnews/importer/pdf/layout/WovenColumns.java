package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Takes columns apart that a producer has drawn row by row, a line of the left column, then the line beside it of the
 * right one.
 */
final class WovenColumns {
    /** How many rows running must have a line at both sides of a gutter. */
    private static final int FEWEST_ROWS = 5;

    /** The share of the lines of a page that stand in such rows. */
    private static final double WOVEN = 0.4;

    /** How many letters lines of prose have on average; cells of a table have fewer. */
    private static final int PROSE = 9;

    /** How far baselines of one row may be apart, and rows of one column, in em. */
    private static final double SAME_BASELINE = 0.16;

    private static final double NEXT_ROW = 2.2;

    private record Row(Line left, Line right) {
        double gutter() {
            return (left.right() + right.left()) / 2;
        }
    }

    private WovenColumns() {}

    /** The lines of a page, column after column where they were woven, otherwise as they came. */
    static List<Line> apart(List<Line> drawn) {
        OptionalDouble gutter = gutter(drawn);
        return gutter.isPresent() ? byColumn(drawn, gutter.getAsDouble()) : drawn;
    }

    private static OptionalDouble gutter(List<Line> drawn) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < drawn.size(); i++) {
            Line left = drawn.get(i);
            Line right = drawn.get(i + 1);
            if (Math.abs(left.baseline() - right.baseline()) <= SAME_BASELINE * left.size()
                    && right.left() > left.right()) {
                rows.add(new Row(left, right));
            }
        }
        for (Row candidate : rows) {
            double gutter = candidate.gutter();
            List<Row> same = rows.stream()
                    .filter(row -> row.left().right() <= gutter && row.right().left() >= gutter)
                    .toList();
            if (same.size() * 2 >= WOVEN * drawn.size() && areProse(same)) {
                return OptionalDouble.of(gutter);
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean areProse(List<Row> rows) {
        int running = 0;
        int longest = 0;
        int letters = 0;
        for (int i = 0; i < rows.size(); i++) {
            Line left = rows.get(i).left();
            letters += left.glyphs().size() + rows.get(i).right().glyphs().size();
            double pitch = i == 0 ? 0 : left.baseline() - rows.get(i - 1).left().baseline();
            running = pitch > 0 && pitch <= NEXT_ROW * left.size() ? running + 1 : 1;
            longest = Math.max(longest, running);
        }
        return longest >= FEWEST_ROWS && letters >= 2 * PROSE * rows.size();
    }

    private static List<Line> byColumn(List<Line> drawn, double gutter) {
        List<Line> sorted = new ArrayList<>(drawn);
        sorted.sort(Line.byPlace());
        List<Line> ordered = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : sorted) {
            if (line.right() <= gutter) {
                left.add(line);
            } else if (line.left() >= gutter) {
                right.add(line);
            } else {
                flush(ordered, left, right);
                ordered.add(line);
            }
        }
        flush(ordered, left, right);
        return ordered;
    }

    private static void flush(List<Line> ordered, List<Line> left, List<Line> right) {
        ordered.addAll(left);
        // What stands right of the gutter may be woven from columns again.
        ordered.addAll(apart(byRow(right)));
        left.clear();
        right.clear();
    }

    /** Lines sorted so that those of one row follow each other from left to right. */
    private static List<Line> byRow(List<Line> lines) {
        return lines.stream().sorted(Line.byPlace()).toList();
    }
}
