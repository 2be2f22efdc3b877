package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Rule;

/**
 * The tables and boxes of a page that lines are ruled around. Their glyphs are put into lines cell by cell, because
 * texts of neighbouring cells may stand closer than the words of one.
 *
 * @param tables the tables from top to bottom
 * @param boxes the boxes from top to bottom
 * @param rest the glyphs that stand in none of them, in the order of drawing
 */
public record RuledTables(List<FoundTable> tables, List<FoundBox> boxes, List<Glyph> rest) {
    /** The share of cells that hold text from which a grid is a table; below it is a diagram or squared paper. */
    private static final double FILLED = 0.3;

    /** The part of a page's height from which a grid of two rows is the page's own frame and column rule. */
    private static final double PAGE_FRAME = 0.7;

    /** The part of a page's height from which a frame is the page's own. */
    private static final double PAGE_BOX = 0.6;

    /** More cells than this are a drawing. */
    private static final int MOST_CELLS = 5000;

    public RuledTables {
        tables = List.copyOf(tables);
        boxes = List.copyOf(boxes);
        rest = List.copyOf(rest);
    }

    /**
     * Finds the tables and boxes of a page.
     *
     * @param page the page, from 1
     * @param pageHeight its height in points
     * @param rules the lines and areas drawn on it
     * @param glyphs the glyphs to read, not turned, in the order of drawing
     */
    public static RuledTables find(int page, double pageHeight, List<Rule> rules, List<Glyph> glyphs) {
        List<FoundTable> tables = new ArrayList<>();
        List<FoundBox> boxes = new ArrayList<>();
        List<Glyph> rest = glyphs;
        List<Grid> grids = new ArrayList<>(Frameworks.grids(rules));
        // The smaller first: a table inside a box is a table.
        grids.sort(Comparator.comparingDouble(
                grid -> grid.bounds().width() * grid.bounds().height()));
        for (Grid grid : grids) {
            if (grid.cells().size() > MOST_CELLS) {
                continue;
            }
            List<Glyph> inside = rest.stream()
                    .filter(glyph -> contains(grid.bounds(), glyph))
                    .toList();
            List<FoundTable.Cell> cells = fill(page, grid, inside);
            int headers = HeaderRows.count(grid, cells, rules);
            if (isTable(grid, cells, headers, pageHeight)) {
                tables.add(new FoundTable(page, grid.bounds(), grid.columns(), grid.rowCount(), headers, true, cells));
            } else if (isBox(grid, cells, pageHeight)) {
                boxes.add(new FoundBox(page, grid.bounds(), cells.get(0).lines()));
            } else {
                continue;
            }
            Set<Glyph> taken = new HashSet<>(inside);
            rest = rest.stream().filter(glyph -> !taken.contains(glyph)).toList();
        }
        tables.sort(Comparator.comparingDouble(table -> table.bounds().top()));
        boxes.sort(Comparator.comparingDouble(box -> box.bounds().top()));
        return new RuledTables(tables, boxes, rest);
    }

    private static List<FoundTable.Cell> fill(int page, Grid grid, List<Glyph> inside) {
        List<FoundTable.Cell> cells = new ArrayList<>();
        for (Grid.Cell cell : grid.cells()) {
            Bounds bounds = grid.bounds(cell);
            List<Glyph> own =
                    inside.stream().filter(glyph -> contains(bounds, glyph)).toList();
            List<Line> lines = own.isEmpty()
                    ? List.of()
                    : LineBuilder.lines(page, own).stream()
                            .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
                            .toList();
            cells.add(
                    new FoundTable.Cell(cell.row(), cell.column(), cell.rows(), cell.columns(), bounds.width(), lines));
        }
        return cells;
    }

    private static boolean isTable(Grid grid, List<FoundTable.Cell> cells, int headers, double pageHeight) {
        long filled = cells.stream().filter(cell -> !cell.lines().isEmpty()).count();
        long rows = cells.stream().mapToInt(FoundTable.Cell::row).distinct().count();
        boolean frame = headers == 0 && rows <= 2 && grid.bounds().height() >= PAGE_FRAME * pageHeight;
        return rows >= 2 && filled >= 2 && filled >= FILLED * cells.size() && !frame;
    }

    private static boolean isBox(Grid grid, List<FoundTable.Cell> cells, double pageHeight) {
        return cells.size() == 1
                && !cells.get(0).lines().isEmpty()
                && grid.bounds().height() < PAGE_BOX * pageHeight;
    }

    /** The height of the middle of a letter above the baseline, in em. */
    private static final double MIDDLE = 0.35;

    /** Whether the middle of a glyph lies in a field; each point lies in one field of a grid only. */
    private static boolean contains(Bounds field, Glyph glyph) {
        double x = glyph.left() + glyph.advance() / 2;
        double y = glyph.baseline() - MIDDLE * glyph.size();
        return x >= field.left() && x < field.right() && y >= field.top() && y < field.bottom();
    }
}
