package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kicnews.importer.pdf.layout.Line;

/** Groups lines that stand side by side. */
final class Rows {
    private Rows() {}

    /**
     * The rows from top to bottom, each from left to right.
     *
     * @param tolerance how far baselines of one row may be apart, in em
     */
    static List<List<Line>> of(List<Line> lines, double tolerance) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::baseline));
        List<List<Line>> rows = new ArrayList<>();
        for (Line line : sorted) {
            List<Line> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!row.isEmpty() && line.baseline() - row.get(0).baseline() <= tolerance * line.size()) {
                row.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Line::left)));
        return rows;
    }
}
