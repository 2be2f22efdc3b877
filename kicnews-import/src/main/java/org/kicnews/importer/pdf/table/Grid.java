package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.kicnews.importer.flow.Bounds;

/**
 * The fields that strokes meeting each other divide a rectangle into. A field without a wall towards its neighbour is
 * one with it, so that a cell may span rows and columns. A side left open (tables without outer borders, tables cut by
 * the end of a page) ends where the strokes across it end.
 *
 * @param columns the edges of the columns from left to right, in points
 * @param rows the edges of the rows from top to bottom, in points
 * @param cells the cells by row, then by column of their first field
 */
record Grid(List<Double> columns, List<Double> rows, List<Cell> cells) {
    /** How far strokes must reach past the outermost edge to open a further field, in points. */
    private static final double OPEN_FIELD = 8;

    /** The fewest points that a row or column measures. */
    private static final double NARROWEST = 5;

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param rows how many rows it spans
     * @param columns how many columns it spans
     */
    record Cell(int row, int column, int rows, int columns) {}

    /** The grid of strokes that are tied together; empty where they enclose nothing or a field is no rectangle. */
    static Optional<Grid> of(List<Stroke> horizontal, List<Stroke> vertical) {
        double[] columns = edges(vertical, horizontal);
        double[] rows = edges(horizontal, vertical);
        boolean undivided = columns.length == 2 && rows.length == 2;
        if (columns.length < 2 || rows.length < 2 || horizontal.size() < 2 || (undivided && vertical.size() < 2)) {
            return Optional.empty();
        }
        int[][] owner = new int[rows.length - 1][columns.length - 1];
        for (int[] row : owner) {
            Arrays.fill(row, -1);
        }
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < owner.length; r++) {
            for (int c = 0; c < owner[r].length; c++) {
                if (owner[r][c] < 0) {
                    cells.add(cell(owner, r, c, cells.size(), rows, columns, horizontal, vertical));
                }
            }
        }
        return Optional.of(new Grid(boxed(columns), boxed(rows), cells));
    }

    private static Cell cell(
            int[][] owner,
            int row,
            int column,
            int number,
            double[] rows,
            double[] columns,
            List<Stroke> horizontal,
            List<Stroke> vertical) {
        int right = column + 1;
        while (right < columns.length - 1
                && owner[row][right] < 0
                && !walled(vertical, columns[right], rows[row], rows[row + 1])) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < rows.length - 1 && isOpen(bottom, column, right, owner, rows, columns, horizontal)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            Arrays.fill(owner[r], column, right, number);
        }
        return new Cell(row, column, bottom - row, right - column);
    }

    private static boolean isOpen(
            int row, int from, int to, int[][] owner, double[] rows, double[] columns, List<Stroke> horizontal) {
        for (int c = from; c < to; c++) {
            if (owner[row][c] >= 0 || walled(horizontal, rows[row], columns[c], columns[c + 1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean walled(List<Stroke> strokes, double at, double from, double to) {
        return strokes.stream()
                .anyMatch(stroke -> Math.abs(stroke.at() - at) <= Stroke.SAME && stroke.covers(from, to));
    }

    /** The places of strokes, each once, and where the strokes across them end. */
    private static double[] edges(List<Stroke> strokes, List<Stroke> across) {
        double[] places = strokes.stream().mapToDouble(Stroke::at).sorted().toArray();
        if (places.length == 0) {
            return places;
        }
        double first = across.stream().mapToDouble(Stroke::from).min().orElse(places[0]);
        double last = across.stream().mapToDouble(Stroke::to).max().orElse(places[0]);
        DoubleStream all = Arrays.stream(places);
        if (first < places[0] - OPEN_FIELD) {
            all = DoubleStream.concat(DoubleStream.of(first), all);
        }
        if (last > places[places.length - 1] + OPEN_FIELD) {
            all = DoubleStream.concat(all, DoubleStream.of(last));
        }
        List<Double> edges = new ArrayList<>();
        all.forEach(place -> {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NARROWEST) {
                edges.add(place);
            }
        });
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    Bounds bounds() {
        double left = columns.get(0);
        double top = rows.get(0);
        return new Bounds(left, top, columns.get(columnCount()) - left, rows.get(rowCount()) - top);
    }

    Bounds bounds(Cell cell) {
        double left = columns.get(cell.column());
        double top = rows.get(cell.row());
        return new Bounds(
                left,
                top,
                columns.get(cell.column() + cell.columns()) - left,
                rows.get(cell.row() + cell.rows()) - top);
    }
}
