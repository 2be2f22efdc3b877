package org.kicnews.importer.pdf.vector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.Rule;

/** Groups what is drawn close together. The page is laid out in squares; squares that touch belong together. */
final class Clusters {
    /** The side of a square in points: what is drawn this near belongs together, a line of text further on does not. */
    private static final double SQUARE = 8;

    private final int columns;
    private final int rows;
    private final int[] owners;

    private Clusters(double width, double height) {
        columns = (int) Math.ceil(width / SQUARE) + 1;
        rows = (int) Math.ceil(height / SQUARE) + 1;
        owners = new int[columns * rows];
    }

    /**
     * The groups, from the one that reaches highest on.
     *
     * @param width the width of the page in points
     * @param height the height of the page in points
     */
    static List<List<Rule>> of(List<Rule> rules, double width, double height) {
        Clusters clusters = new Clusters(width, height);
        rules.forEach(rule -> clusters.mark(rule.bounds()));
        clusters.number();
        Map<Integer, List<Rule>> groups = new TreeMap<>();
        for (Rule rule : rules) {
            Bounds box = rule.bounds();
            int owner = clusters.owners[clusters.row(box.top()) * clusters.columns + clusters.column(box.left())];
            groups.computeIfAbsent(owner, key -> new ArrayList<>()).add(rule);
        }
        return List.copyOf(groups.values());
    }

    private void mark(Bounds box) {
        for (int row = row(box.top()); row <= row(box.bottom()); row++) {
            for (int column = column(box.left()); column <= column(box.right()); column++) {
                owners[row * columns + column] = -1;
            }
        }
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor(y / SQUARE)));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor(x / SQUARE)));
    }

    private void number() {
        int next = 1;
        Deque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < owners.length; start++) {
            if (owners[start] < 0) {
                owners[start] = next;
                open.push(start);
                while (!open.isEmpty()) {
                    spread(open.pop(), next, open);
                }
                next++;
            }
        }
    }

    private void spread(int square, int owner, Deque<Integer> open) {
        int row = square / columns;
        int column = square % columns;
        for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                int neighbour = r * columns + c;
                if (owners[neighbour] < 0) {
                    owners[neighbour] = owner;
                    open.push(neighbour);
                }
            }
        }
    }
}
