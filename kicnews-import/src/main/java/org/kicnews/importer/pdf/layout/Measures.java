package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.kicnews.importer.flow.Bounds;

/**
 * The measures (columns with a left and a right edge) that a document is set in, learnt from edges that many lines
 * share.
 */
final class Measures {
    /** Edges this close, in points, are one. */
    private static final double SAME_EDGE = 1.2;

    /** How many lines share an edge that is one. */
    private static final int FEWEST_LINES = 3;

    /** The part of the lines with one left edge that share a right edge of justified text. */
    private static final double PEAK_SHARE = 0.08;

    /** The part of the lines with one left edge that end at any of its right edges, where text is justified. */
    private static final double JUSTIFIED_SHARE = 0.25;

    /** One line that goes beyond a right edge counts against this many that end there. */
    private static final int BY_CHANCE = 3;

    /** Narrower than this, in em, are labels and the cells of a table. */
    private static final double NARROWEST = 6;

    /** How far a line may reach beyond its measure, in em: hanging punctuation and rounding. */
    static final double HANGING = 0.6;

    /** How far lines that are not justified stay away from their right edge at most, in em. */
    private static final double WIDEST_RAG = 5;

    /**
     * A measure.
     *
     * @param left its left edge
     * @param right its right edge
     * @param lines how many lines fill it
     */
    record Measure(double left, double right, int lines) {}

    private record Edge(double left, List<Double> rights, double furthest) {}

    private final List<Edge> edges = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Lanes lanes;

    /**
     * @param lines lines in reading order
     * @param things what else stands on each page: pictures, boxes, tables
     */
    Measures(Collection<Line> lines, Map<Integer, List<Bounds>> things) {
        lanes = new Lanes(lines, things);
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::left));
        List<Line> cluster = new ArrayList<>();
        for (Line line : sorted) {
            if (!cluster.isEmpty() && line.left() - cluster.get(0).left() > SAME_EDGE) {
                addEdge(cluster);
                cluster.clear();
            }
            cluster.add(line);
        }
        addEdge(cluster);
    }

    private Measures(Measure measure, boolean justified) {
        lanes = new Lanes(List.of(), Map.of());
        measures.add(measure);
        edges.add(new Edge(measure.left(), justified ? List.of(measure.right()) : List.of(), measure.right()));
    }

    /**
     * The measure of a box that stands for itself.
     *
     * @param lines the lines in it, at least one
     * @param bounds its frame; text is taken to keep away from both sides alike
     */
    static Measures within(List<Line> lines, Bounds bounds) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(bounds.left());
        double furthest = lines.stream().mapToDouble(Line::right).max().orElse(bounds.right());
        double right = Math.max(furthest, bounds.right() - (left - bounds.left()));
        long filled =
                lines.stream().filter(line -> right - line.right() <= SAME_EDGE).count();
        return new Measures(
                new Measure(left, right, lines.size()), filled >= Math.max(2, JUSTIFIED_SHARE * lines.size()));
    }

    private void addEdge(List<Line> cluster) {
        if (cluster.size() < FEWEST_LINES) {
            return;
        }
        double left = cluster.get(0).left();
        double[] rights = cluster.stream().mapToDouble(Line::right).sorted().toArray();
        double[] sizes = cluster.stream().mapToDouble(Line::size).sorted().toArray();
        List<Measure> peaks = new ArrayList<>();
        for (int from = 0; from < rights.length; ) {
            int to = from;
            while (to < rights.length && rights[to] - rights[from] <= SAME_EDGE) {
                to++;
            }
            int count = to - from;
            boolean wide = rights[from] - left >= NARROWEST * cluster.get(0).size();
            if (wide && count >= Math.max(FEWEST_LINES, PEAK_SHARE * rights.length)) {
                peaks.add(new Measure(left, rights[to - 1], count));
                from = to;
            } else {
                from++;
            }
        }
        peaks = withoutChance(peaks, rights, sizes[sizes.length / 2]);
        int filled = peaks.stream().mapToInt(Measure::lines).sum();
        boolean justified = filled >= JUSTIFIED_SHARE * rights.length;
        if (justified) {
            measures.addAll(peaks);
        }
        List<Double> edge = justified ? peaks.stream().map(Measure::right).toList() : List.of();
        edges.add(new Edge(left, edge, rights[rights.length - 1]));
    }

    /** Peaks that lines go beyond by less than a word, and end anywhere: such lines are not justified. */
    private static List<Measure> withoutChance(List<Measure> peaks, double[] rights, double em) {
        return peaks.stream()
                .filter(peak -> 2
                                * Arrays.stream(rights)
                                        .filter(right -> right > peak.right() + HANGING * em
                                                && right < peak.right() + WIDEST_RAG * em)
                                        .filter(right -> peaks.stream()
                                                .noneMatch(other ->
                                                        right <= other.right() && right > other.right() - SAME_EDGE))
                                        .count()
                        < peak.lines())
                .toList();
    }

    /** The right edge of the measure that two lines, one after the other, are set in. */
    double rightEdge(Line one, Line other) {
        double widest = widestRightEdge(one, other);
        OptionalDouble lane = lanes.right(one);
        if (lane.isEmpty()
                && edgeOf(one).stream().anyMatch(edge -> edge.rights().isEmpty())) {
            lane = lanes.likelyRight(one);
        }
        // What hangs over an edge does not move it.
        boolean narrower = lane.isPresent() && lane.getAsDouble() < widest - HANGING * one.size();
        return narrower ? lane.getAsDouble() : widest;
    }

    private double widestRightEdge(Line one, Line other) {
        double reached = Math.max(one.right(), other.right());
        double least = reached - HANGING * one.size();
        double own = nearestPeak(one, least);
        if (own < Double.MAX_VALUE) {
            return own;
        }
        return measures.stream()
                .filter(measure -> measure.left() <= one.left() + SAME_EDGE && measure.right() >= least)
                .min(Comparator.comparingDouble(measure -> measure.right() - measure.left()))
                .map(measure -> Math.max(setIn(measure, one, reached), reached))
                .orElseGet(() -> edgeOf(one).map(Edge::furthest).orElse(reached));
    }

    /**
     * The right edge of a line that begins inside a measure. A box is set in from both edges; a list or a quotation
     * may be set in from the left one only. A line that ends inside a sentence and short of the box's edge is taken to
     * be broken there.
     */
    private static double setIn(Measure measure, Line line, double reached) {
        double inner = measure.right() - (line.left() - measure.left());
        boolean broken = reached <= inner + SAME_EDGE
                && reached >= inner - WIDEST_RAG * line.size()
                && !LineEnds.endsSentence(line.letters());
        return broken ? inner : measure.right();
    }

    private double nearestPeak(Line line, double least) {
        return edgeOf(line).stream()
                .flatMap(edge -> edge.rights().stream())
                .mapToDouble(Double::doubleValue)
                .filter(right -> right >= least)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private java.util.Optional<Edge> edgeOf(Line line) {
        return edges.stream()
                .filter(edge -> Math.abs(edge.left() - line.left()) <= SAME_EDGE)
                .min(Comparator.comparingDouble(edge -> Math.abs(edge.left() - line.left())));
    }

    /**
     * By how much a line begins further to the right than another, each seen from where the lines begin that have the same
     * thing before them.
     */
    double shift(Line from, Line to) {
        OptionalDouble before = lanes.left(from);
        OptionalDouble after = lanes.left(to);
        if (before.isPresent() == after.isPresent()) {
            return to.left() - from.left();
        }
        return to.left()
                - after.orElseGet(() -> leftEdge(to, rightEdge(to, to)))
                - (from.left() - before.orElseGet(() -> leftEdge(from, rightEdge(from, from))));
    }

    /** The left edge of the column whose right edge this is: the leftmost that many lines of it share. */
    double leftEdge(Line line, double right) {
        return measures.stream()
                .filter(measure -> Math.abs(measure.right() - right) <= 2 * SAME_EDGE)
                .filter(measure -> measure.left() <= line.left() + SAME_EDGE)
                .mapToDouble(Measure::left)
                .min()
                .orElse(line.left());
    }

    /** Whether a line, wherever it begins, ends at the right edge of a measure of justified text around it. */
    boolean reachesEdge(Line line) {
        return measures.stream()
                .anyMatch(measure -> measure.left() <= line.left() + SAME_EDGE
                        && Math.abs(measure.right() - line.right()) <= SAME_EDGE);
    }

    /** Whether a line reaches the right edge of a measure of justified text. */
    boolean isFilled(Line line) {
        double right = nearestPeak(line, line.right() - HANGING * line.size());
        return right < Double.MAX_VALUE && right - line.right() <= SAME_EDGE;
    }
}
