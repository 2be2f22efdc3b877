package org.kicnews.importer.pdf.table;

import java.util.List;
import java.util.regex.Pattern;
import org.kicnews.importer.pdf.layout.Line;

/** Tells tables from what also stands in columns: columns of prose, lists, contents pages. */
final class Plausibility {
    /** The fewest rows that prove a table that no line is drawn in. */
    private static final int FEWEST_ROWS = 3;

    /** Columns at least this wide, in em, can hold prose. */
    private static final double PROSE_WIDTH = 14;

    /** How full the lines of prose are on average, as a share of the width of their column. */
    private static final double PROSE_FILL = 0.7;

    /** Narrower columns, in em, such as three on a page, hold prose where nearly every line is full. */
    private static final double NARROW_PROSE_WIDTH = 9;

    private static final double NARROW_PROSE_FILL = 0.82;

    /** The widest that list markers are, in em. */
    private static final double MARKER_WIDTH = 2.5;

    /** Edges this close, in points, are in line. */
    private static final double IN_LINE = 3;

    /** The share of the texts of a column that are in line. */
    private static final double MOSTLY = 0.75;

    private static final Pattern LEADERS = Pattern.compile("[.·…‥⋯・ㆍ]{4,}");
    private static final Pattern FOLIO = Pattern.compile("\\d{1,4}");

    private Plausibility() {}

    static boolean isTable(List<List<Line>> rows, List<Gutters.Column> columns, boolean ruled) {
        if (rows.size() < FEWEST_ROWS && !ruled) {
            return false;
        }
        List<Line> lines = rows.stream().flatMap(List::stream).toList();
        if (lines.stream().anyMatch(line -> LEADERS.matcher(text(line)).find())) {
            return false;
        }
        if (ruled) {
            return true;
        }
        return columns.stream().allMatch(column -> isColumn(column, lines))
                && !isList(columns, lines)
                && !isContents(columns, lines);
    }

    /** Whether texts stand in line and are not the lines of running text. */
    private static boolean isColumn(Gutters.Column column, List<Line> lines) {
        List<Line> own = lines.stream().filter(column::holds).toList();
        if (own.size() < FEWEST_ROWS) {
            return false;
        }
        double em = own.stream().mapToDouble(Line::size).average().orElse(1);
        double fill = own.stream().mapToDouble(Line::width).average().orElse(0) / column.width();
        boolean prose = column.width() >= PROSE_WIDTH * em && fill >= PROSE_FILL
                || column.width() >= NARROW_PROSE_WIDTH * em && fill >= NARROW_PROSE_FILL;
        return !prose
                && (inLine(own, Edge.LEFT, column)
                        || inLine(own, Edge.RIGHT, column)
                        || inLine(own, Edge.MIDDLE, column));
    }

    private enum Edge {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private static boolean inLine(List<Line> lines, Edge edge, Gutters.Column column) {
        double place = place(column.left(), column.right(), edge);
        long there = lines.stream()
                .filter(line -> Math.abs(place(line.left(), line.right(), edge) - place) <= IN_LINE)
                .count();
        return there >= MOSTLY * lines.size();
    }

    private static double place(double left, double right, Edge edge) {
        return switch (edge) {
            case LEFT -> left;
            case MIDDLE -> (left + right) / 2;
            case RIGHT -> right;
        };
    }

    private static boolean isList(List<Gutters.Column> columns, List<Line> lines) {
        double em = lines.stream().mapToDouble(Line::size).average().orElse(1);
        return columns.size() == 2 && columns.get(0).width() <= MARKER_WIDTH * em;
    }

    /** Whether the last column is nothing but page numbers, which never fall. */
    private static boolean isContents(List<Gutters.Column> columns, List<Line> lines) {
        Gutters.Column last = columns.get(columns.size() - 1);
        int before = 0;
        for (Line line : lines) {
            if (last.holds(line)) {
                String text = text(line);
                if (!FOLIO.matcher(text).matches() || Integer.parseInt(text) < before) {
                    return false;
                }
                before = Integer.parseInt(text);
            }
        }
        return columns.size() == 2;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
