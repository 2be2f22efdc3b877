package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Joins tables that go over pages. */
public final class Continuations {
    /** Columns this close, in points, are the same. */
    private static final double SAME_COLUMN = 3;

    /** How far from the last text of its page a table may end that goes on, in points. */
    private static final double AT_EDGE = 6;

    private Continuations() {}

    /**
     * The parts of each table of a document, in order.
     *
     * @param pages the tables and texts of each page, in order
     */
    public static List<List<FoundTable>> join(List<PageTables> pages) {
        List<List<FoundTable>> joined = new ArrayList<>();
        List<FoundTable> open = new ArrayList<>();
        for (PageTables page : pages) {
            for (FoundTable table : page.tables()) {
                boolean goesOn = !open.isEmpty()
                        && open.get(open.size() - 1).page() == table.page() - 1
                        && isFirst(table, page)
                        && sameColumns(open.get(open.size() - 1), table);
                if (!goesOn) {
                    open = new ArrayList<>();
                    joined.add(open);
                }
                open.add(table);
            }
            if (page.tables().isEmpty()
                    || !isLast(page.tables().get(page.tables().size() - 1), page)) {
                open = new ArrayList<>();
            }
        }
        return joined;
    }

    private static boolean sameColumns(FoundTable one, FoundTable other) {
        if (one.ruled() != other.ruled() || one.edges().size() != other.edges().size()) {
            return false;
        }
        // Where pages have several columns, a table goes on in another column than it began in.
        double moved = other.edges().get(0) - one.edges().get(0);
        for (int i = 0; i < one.edges().size(); i++) {
            if (Math.abs(one.edges().get(i) + moved - other.edges().get(i)) > SAME_COLUMN) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but furniture stands above: the texts of a page are given without it. */
    private static boolean isFirst(FoundTable table, PageTables page) {
        return page.text().stream()
                        .noneMatch(line -> line.baseline() < table.bounds().top() - AT_EDGE + line.size() / 2)
                && page.tables().get(0) == table;
    }

    private static boolean isLast(FoundTable table, PageTables page) {
        return page.text().stream()
                .noneMatch(
                        line -> line.baseline() - line.size() > table.bounds().bottom() - AT_EDGE);
    }
}
