package org.kicnews.importer.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowTable;

/** Gives cells that continue the one beside or above them to it, with what they hold, which should be nothing. */
final class MergedCells {
    private final List<List<OpenCell>> rows = new ArrayList<>();
    /** The last cell that began at each left edge, in twips. */
    private final Map<Integer, OpenCell> above = new TreeMap<>();

    /** A cell that may still grow. */
    private static final class OpenCell {
        private final List<FlowItem> items = new ArrayList<>();
        private int columns = 1;
        private int rows = 1;
    }

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell to the row that began last. */
    void add(TableCell cell, List<FlowItem> items) {
        List<OpenCell> row = rows.get(rows.size() - 1);
        OpenCell upper = above.get(cell.getLeftEdge());
        if (cell.isMerged() && !cell.isFirstMerged() && !row.isEmpty()) {
            OpenCell left = row.get(row.size() - 1);
            left.columns++;
            left.items.addAll(items);
        } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && upper != null) {
            upper.rows++;
            upper.items.addAll(items);
        } else {
            OpenCell own = new OpenCell();
            own.items.addAll(items);
            row.add(own);
            above.put(cell.getLeftEdge(), own);
        }
    }

    List<FlowTable.Row> rows() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new FlowTable.Row(row.stream()
                        .map(cell -> new FlowTable.Cell(cell.items, cell.columns, cell.rows))
                        .toList()))
                .toList();
    }
}
