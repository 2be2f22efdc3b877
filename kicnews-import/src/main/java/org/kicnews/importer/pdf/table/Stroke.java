package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.Rule;

/**
 * A straight line of one direction, put together from the pieces that are drawn of it.
 *
 * @param at its place across its direction: a height for a horizontal one, in points
 * @param from where it begins along its direction, in points
 * @param to where it ends
 */
record Stroke(double at, double from, double to) {
    /** How far strokes may miss each other and still meet, in points: line widths and rounding. */
    static final double TOUCH = 2;

    /** Strokes this close, in points, are one: a border drawn by both of its cells. */
    static final double SAME = 2.5;

    /** The lines of a kind, with collinear pieces that meet made one. */
    static List<Stroke> of(List<Rule> rules, Rule.Kind kind) {
        List<Stroke> pieces = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.kind() == kind) {
                Bounds b = rule.bounds();
                pieces.add(
                        kind == Rule.Kind.HORIZONTAL
                                ? new Stroke(b.top() + b.height() / 2, b.left(), b.right())
                                : new Stroke(b.left() + b.width() / 2, b.top(), b.bottom()));
            }
        }
        rings(rules).forEach(ring -> pieces.addAll(sides(ring, kind)));
        pieces.sort(Comparator.comparingDouble(Stroke::at).thenComparingDouble(Stroke::from));
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke piece : pieces) {
            add(strokes, piece);
        }
        return strokes;
    }

    /** Frames that are drawn as an area with a slightly smaller one cut out of it. */
    private static List<Bounds> rings(List<Rule> rules) {
        List<Rule> fills = rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.FILL)
                .sorted(Comparator.comparingInt(Rule::order))
                .toList();
        List<Bounds> rings = new ArrayList<>();
        for (int i = 1; i < fills.size(); i++) {
            Rule one = fills.get(i - 1);
            Rule other = fills.get(i);
            if (one.color() == other.color() && isRing(one.bounds(), other.bounds())) {
                rings.add(one.bounds());
            }
        }
        return rings;
    }

    private static boolean isRing(Bounds one, Bounds other) {
        return isLineWidth(one.left() - other.left())
                && isLineWidth(one.top() - other.top())
                && isLineWidth(one.right() - other.right())
                && isLineWidth(one.bottom() - other.bottom());
    }

    private static boolean isLineWidth(double distance) {
        return Math.abs(distance) > 0.1 && Math.abs(distance) <= SAME;
    }

    private static List<Stroke> sides(Bounds frame, Rule.Kind kind) {
        return kind == Rule.Kind.HORIZONTAL
                ? List.of(
                        new Stroke(frame.top(), frame.left(), frame.right()),
                        new Stroke(frame.bottom(), frame.left(), frame.right()))
                : List.of(
                        new Stroke(frame.left(), frame.top(), frame.bottom()),
                        new Stroke(frame.right(), frame.top(), frame.bottom()));
    }

    private static void add(List<Stroke> strokes, Stroke piece) {
        Stroke whole = piece;
        for (int i = strokes.size() - 1; i >= 0 && strokes.get(i).at >= piece.at - SAME; i--) {
            if (strokes.get(i).continues(whole)) {
                Stroke other = strokes.remove(i);
                whole = new Stroke(other.at, Math.min(other.from, whole.from), Math.max(other.to, whole.to));
            }
        }
        strokes.add(whole);
    }

    private boolean continues(Stroke other) {
        return Math.abs(at - other.at) <= SAME && from <= other.to + TOUCH && other.from <= to + TOUCH;
    }

    /** Whether it meets a stroke of the other direction. */
    boolean meets(Stroke across) {
        return across.at >= from - TOUCH
                && across.at <= to + TOUCH
                && at >= across.from - TOUCH
                && at <= across.to + TOUCH;
    }

    /** Whether it runs along most of a stretch. */
    boolean covers(double start, double end) {
        return Math.min(to, end) - Math.max(from, start) > 0.5 * (end - start);
    }
}
