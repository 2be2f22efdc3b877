package org.kicnews.importer.pdf.table;

import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;

/**
 * A table as it stands on a page.
 *
 * @param page the page, from 1
 * @param bounds where it stands
 * @param edges the edges of its columns from left to right, in points
 * @param rows how many rows it has
 * @param headerRows how many of its first rows are set apart as headers by a fill or by bold type
 * @param ruled whether lines are drawn between its cells
 * @param cells its cells by row, then by column
 */
public record FoundTable(
        int page, Bounds bounds, List<Double> edges, int rows, int headerRows, boolean ruled, List<Cell> cells) {

    public FoundTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param rows how many rows it spans, at least 1
     * @param columns how many columns it spans, at least 1
     * @param width how wide it is, in points
     * @param lines its printed lines in reading order; empty for an empty cell
     */
    public record Cell(int row, int column, int rows, int columns, double width, List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }
}
