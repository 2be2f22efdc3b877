package org.kicnews.importer.pdf.table;

import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Rule;

/** Counts the first rows of a table that a fill or bold type sets apart from those below. */
final class HeaderRows {
    /** The part of a row that a fill covers. */
    private static final double COVERED = 0.8;

    private static final int WHITE = 0xFFFFFF;

    private HeaderRows() {}

    static int count(Grid grid, List<FoundTable.Cell> cells, List<Rule> rules) {
        List<Rule> fills = rules.stream()
                .filter(rule -> rule.kind() == Rule.Kind.FILL && rule.color() != WHITE)
                .toList();
        int rows = 0;
        while (rows < grid.rowCount() && isFilled(rowBounds(grid, rows), fills)) {
            rows++;
        }
        if (rows > 0 && rows < grid.rowCount()) {
            return rows;
        }
        return boldRows(cells, grid.rowCount());
    }

    /** The first rows that are bold as a whole, where those below are not. */
    static int boldRows(List<FoundTable.Cell> cells, int rowCount) {
        int rows = 0;
        while (rows < rowCount && isBold(cells, rows)) {
            rows++;
        }
        return rows < rowCount ? rows : 0;
    }

    private static boolean isBold(List<FoundTable.Cell> cells, int row) {
        List<Line> lines = cells.stream()
                .filter(cell -> cell.row() == row)
                .flatMap(cell -> cell.lines().stream())
                .toList();
        return !lines.isEmpty()
                && lines.stream().flatMap(line -> line.glyphs().stream()).allMatch(glyph -> glyph.style()
                        .bold());
    }

    private static Bounds rowBounds(Grid grid, int row) {
        Bounds all = grid.bounds();
        double top = grid.rows().get(row);
        return new Bounds(all.left(), top, all.width(), grid.rows().get(row + 1) - top);
    }

    private static boolean isFilled(Bounds row, List<Rule> fills) {
        double middle = row.top() + row.height() / 2;
        double covered = fills.stream()
                .map(Rule::bounds)
                .filter(fill -> fill.top() < middle && fill.bottom() > middle && fill.height() < 2 * row.height())
                .mapToDouble(
                        fill -> Math.max(0, Math.min(fill.right(), row.right()) - Math.max(fill.left(), row.left())))
                .sum();
        return covered >= COVERED * row.width();
    }
}
