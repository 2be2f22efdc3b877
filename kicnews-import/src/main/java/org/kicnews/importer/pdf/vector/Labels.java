package org.kicnews.importer.pdf.vector;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;

/**
 * The words that belong to a drawing.
 *
 * @param inside the lines within it
 * @param around the lines beside it that name the marks of its axes
 */
record Labels(List<Line> inside, List<Line> around) {
    /** A label has no more characters than this; a line of text does. */
    private static final int LONGEST = 24;

    /** The same for one beside a drawing: a figure, a year, a short name. */
    private static final int LONGEST_BESIDE = 12;

    /** How far from a drawing its labels stand, in points. */
    private static final double BESIDE = 16;

    private static final double BELOW = 16;

    private static final double ABOVE = 8;

    /** Lines whose baselines are this close, in em, are one row; lines of text follow within the other. */
    private static final double SAME_ROW = 0.4;

    private static final double NEXT_LINE = 2.2;

    static Labels of(Bounds drawn, List<Line> lines) {
        List<Line> inside = new ArrayList<>();
        List<Line> near = new ArrayList<>();
        Bounds around = around(drawn);
        for (Line line : lines) {
            if (VectorFigure.contains(drawn, line.bounds())) {
                inside.add(line);
            } else if (overlap(around, line.bounds()) && line.glyphs().size() <= LONGEST && !isProse(line, lines)) {
                near.add(line);
            }
        }
        List<Line> labels = near.stream()
                .filter(line -> isBeside(line, drawn) || isInRow(line, near))
                .toList();
        return new Labels(inside, labels);
    }

    /** The area in which the labels of a drawing stand. */
    static Bounds around(Bounds drawn) {
        return new Bounds(
                drawn.left() - BESIDE, drawn.top() - ABOVE, drawn.width() + 2 * BESIDE, drawn.height() + ABOVE + BELOW);
    }

    /** Whether something within is more than a label. */
    boolean hasProse() {
        return inside.stream().anyMatch(line -> line.glyphs().size() > LONGEST);
    }

    private static boolean isBeside(Line line, Bounds drawn) {
        Bounds box = line.bounds();
        double middle = (box.top() + box.bottom()) / 2;
        boolean outside = box.right() <= drawn.left() + line.size() || box.left() >= drawn.right() - line.size();
        return outside
                && middle >= drawn.top() - line.size()
                && middle <= drawn.bottom() + line.size()
                && line.glyphs().size() <= LONGEST_BESIDE;
    }

    private static boolean isInRow(Line line, List<Line> near) {
        return near.stream()
                .anyMatch(other ->
                        other != line && Math.abs(other.baseline() - line.baseline()) <= SAME_ROW * line.size());
    }

    /** Whether a long line stands just above or below at the same place: then it is the end of a text. */
    private static boolean isProse(Line line, List<Line> lines) {
        return lines.stream()
                .anyMatch(other -> other.glyphs().size() > LONGEST
                        && Math.abs(other.baseline() - line.baseline()) > SAME_ROW * line.size()
                        && Math.abs(other.baseline() - line.baseline()) <= NEXT_LINE * line.size()
                        && Math.abs(other.left() - line.left()) <= NEXT_LINE * line.size());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.left() < other.right()
                && other.left() < one.right()
                && one.top() < other.bottom()
                && other.top() < one.bottom();
    }
}
