package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.pdf.layout.Line;

/**
 * Columns of prose that are level by chance look like a table for some rows. The lines right above and below tell them
 * apart: they fill the same columns, where the text above and below a table goes across them.
 */
final class ProseAround {
    /** How many rows are looked at above and below, each. */
    private static final int ROWS = 6;

    /** The most that these are apart, in em. */
    private static final double PITCH = 2.6;

    /** The part of its column that a line of prose fills. */
    private static final double FULL = 0.8;

    /** The narrowest column of prose, in em. */
    private static final double NARROWEST = 9;

    /** How far the left edges of one column are apart, in em. */
    private static final double SAME_EDGE = 0.5;

    /** How many lines of prose tell. */
    private static final int FEWEST = 2;

    private ProseAround() {}

    /**
     * Whether the columns of some rows are columns of prose that goes on above or below.
     *
     * @param rows the rows of the page from top to bottom
     * @param start the first of the rows in question
     * @param end the row after the last
     */
    static boolean goesOn(List<List<Line>> rows, int start, int end, List<Gutters.Column> columns) {
        List<Line> around = new ArrayList<>();
        for (int i = start - 1; i >= Math.max(0, start - ROWS) && isNear(rows.get(i), rows.get(i + 1)); i--) {
            around.addAll(rows.get(i));
        }
        for (int i = end; i < Math.min(rows.size(), end + ROWS) && isNear(rows.get(i - 1), rows.get(i)); i++) {
            around.addAll(rows.get(i));
        }
        boolean across = around.stream().anyMatch(line -> isAcross(line, columns));
        long full = around.stream()
                .filter(line -> columns.stream().anyMatch(column -> fills(line, column)))
                .count();
        return !across && full >= FEWEST;
    }

    private static boolean isNear(List<Line> above, List<Line> below) {
        return below.get(0).baseline() - above.get(0).baseline()
                <= PITCH * above.get(0).size();
    }

    private static boolean isAcross(Line line, List<Gutters.Column> columns) {
        long touched = columns.stream()
                .filter(column -> line.left() < column.right() && column.left() < line.right())
                .count();
        return touched > 1;
    }

    private static boolean fills(Line line, Gutters.Column column) {
        return column.width() >= NARROWEST * line.size()
                && Math.abs(line.left() - column.left()) <= SAME_EDGE * line.size()
                && line.width() >= FULL * column.width();
    }
}
