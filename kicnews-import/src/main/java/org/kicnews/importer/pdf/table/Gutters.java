package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kicnews.importer.pdf.layout.Line;

/** The columns that are left when texts are seen from above: stretches of text between gaps that no text crosses. */
final class Gutters {
    /** The narrowest gap between two columns, in em: wider than any space inside a text. */
    private static final double NARROWEST = 1.0;

    private Gutters() {}

    /**
     * A column.
     *
     * @param left where its leftmost text begins, in points
     * @param right where its rightmost text ends, in points
     */
    record Column(double left, double right) {
        double width() {
            return right - left;
        }

        boolean holds(Line line) {
            return line.left() >= left - 0.01 && line.right() <= right + 0.01;
        }
    }

    static List<Column> columns(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::left));
        List<Column> columns = new ArrayList<>();
        for (Line line : sorted) {
            Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && line.left() - last.right() < NARROWEST * line.size()) {
                columns.set(columns.size() - 1, new Column(last.left(), Math.max(last.right(), line.right())));
            } else {
                columns.add(new Column(line.left(), line.right()));
            }
        }
        return columns;
    }

    /** The edges of columns: the outer ones of the text, the inner ones in the middle of the gaps. */
    static List<Double> edges(List<Column> columns) {
        List<Double> edges = new ArrayList<>();
        edges.add(columns.get(0).left());
        for (int i = 1; i < columns.size(); i++) {
            edges.add((columns.get(i - 1).right() + columns.get(i).left()) / 2);
        }
        edges.add(columns.get(columns.size() - 1).right());
        return edges;
    }
}
