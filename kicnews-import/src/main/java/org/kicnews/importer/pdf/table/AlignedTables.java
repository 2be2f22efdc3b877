package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Rule;

/**
 * The tables of a page whose columns are told by gaps only, with horizontal lines between their rows or with none.
 *
 * @param tables the tables from top to bottom
 * @param rest the lines that stand in none of them, in their order
 */
public record AlignedTables(List<FoundTable> tables, List<Line> rest) {
    /** Texts whose baselines are this close, in em, stand in one row. */
    private static final double SAME_ROW = 0.2;

    /** The most that rows of one table are apart, in em. */
    private static final double ROW_PITCH = 3.5;

    /** The fewest lines between rows that make a table. */
    private static final int FEWEST_RULES = 3;

    /** Ends of lines this close, in points, are the same. */
    private static final double SAME_END = 3;

    public AlignedTables {
        tables = List.copyOf(tables);
        rest = List.copyOf(rest);
    }

    /**
     * Finds the tables of a page.
     *
     * @param page the page, from 1
     * @param lines its lines, without those of ruled tables
     * @param rules the lines and areas drawn on it
     */
    public static AlignedTables find(int page, List<Line> lines, List<Rule> rules) {
        List<FoundTable> tables = new ArrayList<>(betweenRules(page, lines, rules));
        List<Line> rest = without(lines, tables);
        tables.addAll(withoutRules(page, rest));
        rest = without(lines, tables);
        tables.sort(Comparator.comparingDouble(table -> table.bounds().top()));
        return new AlignedTables(tables, rest);
    }

    private static List<Line> without(List<Line> lines, List<FoundTable> tables) {
        Set<Line> taken = new HashSet<>();
        tables.forEach(table -> table.cells().forEach(cell -> taken.addAll(cell.lines())));
        return lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    /** Tables with horizontal lines of one width, at least one above, one below and one between rows. */
    private static List<FoundTable> betweenRules(int page, List<Line> lines, List<Rule> rules) {
        List<Stroke> strokes = new ArrayList<>(Stroke.of(rules, Rule.Kind.HORIZONTAL));
        List<FoundTable> tables = new ArrayList<>();
        while (!strokes.isEmpty()) {
            Stroke first = strokes.get(0);
            List<Stroke> same = strokes.stream()
                    .filter(stroke -> Math.abs(stroke.from() - first.from()) <= SAME_END
                            && Math.abs(stroke.to() - first.to()) <= SAME_END)
                    .sorted(Comparator.comparingDouble(Stroke::at))
                    .toList();
            strokes.removeAll(same);
            if (same.size() >= FEWEST_RULES) {
                tables.addAll(ruledRows(page, lines, same));
            }
        }
        return tables;
    }

    private static List<FoundTable> ruledRows(int page, List<Line> lines, List<Stroke> strokes) {
        List<List<Line>> rows = new ArrayList<>();
        double top = strokes.get(0).at();
        double bottom = strokes.get(strokes.size() - 1).at();
        for (int i = 1; i < strokes.size(); i++) {
            double from = strokes.get(i - 1).at();
            double to = strokes.get(i).at();
            List<Line> row = lines.stream()
                    .filter(line -> line.baseline() > from && line.baseline() <= to)
                    .filter(line -> line.right() > strokes.get(0).from()
                            && line.left() < strokes.get(0).to())
                    .toList();
            if (!row.isEmpty()) {
                rows.addAll(subRows(row));
            }
        }
        List<Line> inside = rows.stream().flatMap(List::stream).toList();
        List<Gutters.Column> columns = Gutters.columns(inside);
        boolean within = inside.stream()
                .allMatch(line -> line.left() >= strokes.get(0).from() - SAME_END
                        && line.right() <= strokes.get(0).to() + SAME_END);
        if (!within || columns.size() < 2 || rows.size() < 2 || !Plausibility.isTable(rows, columns, true)) {
            return List.of();
        }
        return List.of(table(page, rows, columns, top, bottom));
    }

    /** The rows between two lines: one for each baseline where all are of several texts, else a single one. */
    private static List<List<Line>> subRows(List<Line> lines) {
        List<List<Line>> rows = Rows.of(lines, SAME_ROW);
        boolean several = rows.stream().allMatch(row -> row.size() > 1);
        return several ? rows : List.of(lines);
    }

    private static List<FoundTable> withoutRules(int page, List<Line> lines) {
        List<List<Line>> rows = Rows.of(lines, SAME_ROW);
        List<FoundTable> tables = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = start;
            List<Line> block = new ArrayList<>();
            while (end < rows.size() && continues(rows, start, end, block)) {
                block.addAll(rows.get(end));
                end++;
            }
            List<List<Line>> candidate = rows.subList(start, end);
            List<Gutters.Column> columns = Gutters.columns(block);
            if (columns.size() >= 2
                    && Plausibility.isTable(candidate, columns, false)
                    && !ProseAround.goesOn(rows, start, end, columns)) {
                Bounds first = candidate.get(0).get(0).bounds();
                Bounds last = candidate.get(candidate.size() - 1).get(0).bounds();
                tables.add(table(page, candidate, columns, first.top(), last.bottom()));
                start = end;
            } else {
                start++;
            }
        }
        return tables;
    }

    private static boolean continues(List<List<Line>> rows, int start, int next, List<Line> block) {
        List<Line> row = rows.get(next);
        if (row.size() < 2) {
            return false;
        }
        if (next > start) {
            Line above = rows.get(next - 1).get(0);
            if (row.get(0).baseline() - above.baseline() > ROW_PITCH * above.size()) {
                return false;
            }
        }
        List<Line> together = new ArrayList<>(block);
        together.addAll(row);
        int columns = Gutters.columns(together).size();
        return columns >= 2
                && (block.isEmpty() || columns >= Gutters.columns(block).size());
    }

    private static FoundTable table(
            int page, List<List<Line>> rows, List<Gutters.Column> columns, double top, double bottom) {
        List<FoundTable.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                Gutters.Column column = columns.get(c);
                List<Line> own = rows.get(r).stream()
                        .filter(column::holds)
                        .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
                        .toList();
                cells.add(new FoundTable.Cell(r, c, 1, 1, column.width(), own));
            }
        }
        List<Double> edges = Gutters.edges(columns);
        double left = edges.get(0);
        Bounds bounds = new Bounds(left, top, edges.get(edges.size() - 1) - left, bottom - top);
        int headers = HeaderRows.boldRows(cells, rows.size());
        return new FoundTable(page, bounds, edges, rows.size(), headers, false, cells);
    }
}
