package org.kicnews.importer.flow;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param rows the rows
 * @param headerRows how many of the first rows the file marks as headers
 * @param page the page that it begins on
 */
public record FlowTable(List<Row> rows, int headerRows, Optional<Integer> page) implements FlowItem {
    public FlowTable {
        rows = List.copyOf(rows);
    }

    /** A row of cells. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param items what it holds, in reading order
     * @param columns how many columns it spans, at least 1
     * @param rows how many rows it spans, at least 1
     */
    public record Cell(List<FlowItem> items, int columns, int rows) {
        public Cell {
            items = List.copyOf(items);
        }
    }
}
