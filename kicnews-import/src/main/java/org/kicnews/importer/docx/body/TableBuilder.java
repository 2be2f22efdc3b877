package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kicnews.importer.docx.style.StyleSheet;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowTable;

/** Puts the rows of a table together and merges what is merged. */
final class TableBuilder {
    /** Word's own limit is 63 columns; a span beyond it is damage. */
    private static final int MAX_COLUMNS = 63;

    private final Optional<Integer> page;
    private final List<OpenRow> rows = new ArrayList<>();
    private final TableLook look = new TableLook();
    private String style = "";
    private Optional<Boolean> borders = Optional.empty();
    private Optional<OpenRow> open = Optional.empty();

    TableBuilder(Optional<Integer> page) {
        this.page = page;
    }

    /** A row. */
    static final class OpenRow {
        private final List<OpenCell> cells = new ArrayList<>();
        private boolean header;
        private boolean deleted;

        List<OpenCell> cells() {
            return cells;
        }
    }

    /** A cell. */
    static final class OpenCell {
        private final Blocks blocks = new Blocks();
        private List<FlowItem> items = List.of();
        private int columns = 1;
        private int rows = 1;
        private boolean continuesAbove;
        private boolean continuesLeft;
        private boolean bordered;
        private boolean shaded;

        Blocks blocks() {
            return blocks;
        }

        List<FlowItem> items() {
            return items;
        }

        boolean isShaded() {
            return shaded;
        }

        void spanColumns(int count) {
            columns = Math.max(1, Math.min(count, MAX_COLUMNS));
        }

        void mergeDown(boolean begins) {
            continuesAbove = !begins;
        }

        void mergeRight(boolean begins) {
            continuesLeft = !begins;
        }

        void setBorders(boolean drawn) {
            bordered = drawn;
        }

        void setShaded(boolean filled) {
            shaded = filled;
        }
    }

    TableLook look() {
        return look;
    }

    /** The style of the next cell of the open row, which is these parts of the table. */
    String styleOfCell(Set<Integer> parts) {
        int column = open.map(row -> row.cells.size()).orElse(0);
        return StyleSheet.withConditions(style, look.conditions(rows.size(), column, parts));
    }

    String style() {
        return style;
    }

    void setStyle(String id) {
        style = id;
    }

    void setBorders(boolean drawn) {
        borders = Optional.of(drawn);
    }

    void beginRow() {
        open = Optional.of(new OpenRow());
    }

    void markHeaderRow() {
        open.ifPresent(row -> row.header = true);
    }

    void markDeletedRow() {
        open.ifPresent(row -> row.deleted = true);
    }

    void endRow() {
        open.filter(row -> !row.deleted && !row.cells.isEmpty()).ifPresent(rows::add);
        open = Optional.empty();
    }

    OpenCell beginCell() {
        return new OpenCell();
    }

    void endCell(OpenCell cell) {
        cell.items = cell.blocks.finish();
        open.ifPresent(row -> row.cells.add(cell));
    }

    /** Adds the table, or what it holds where it only lays out a page. */
    void finish(Blocks out, StyleSheet styles) {
        merge();
        if (rows.stream().allMatch(row -> row.cells.stream().allMatch(cell -> cell.items.isEmpty()))) {
            return;
        }
        boolean lines = borders.orElseGet(() -> styles.hasBorders(style))
                || rows.stream().anyMatch(row -> row.cells.stream().anyMatch(cell -> cell.bordered));
        TableShape shape = TableShape.of(rows, lines, headerRows() > 0);
        if (shape.isLayout(out.isFront())) {
            shape.unfold(page).forEach(out::add);
        } else {
            out.add(table());
        }
    }

    private FlowTable table() {
        return new FlowTable(
                rows.stream()
                        .map(row -> new FlowTable.Row(row.cells.stream()
                                .map(cell -> new FlowTable.Cell(cell.items, cell.columns, cell.rows))
                                .toList()))
                        .toList(),
                headerRows(),
                page);
    }

    private int headerRows() {
        int count = 0;
        while (count < rows.size() && rows.get(count).header) {
            count++;
        }
        return count;
    }

    /** Gives cells that continue another one to it, with what they hold, which should be nothing. */
    private void merge() {
        OpenCell[] above = new OpenCell[rows.size() == 0 ? 0 : width() + 1];
        for (OpenRow row : rows) {
            int column = 0;
            OpenCell left = null;
            for (OpenCell cell : List.copyOf(row.cells)) {
                OpenCell target = null;
                if (cell.continuesLeft && left != null) {
                    target = left;
                    left.columns = Math.min(left.columns + cell.columns, MAX_COLUMNS);
                } else if (cell.continuesAbove && above[column] != null) {
                    target = above[column];
                    target.rows++;
                }
                if (target != null) {
                    List<FlowItem> together = new ArrayList<>(target.items);
                    together.addAll(cell.items);
                    target.items = together;
                    row.cells.remove(cell);
                } else {
                    left = cell;
                    above[column] = cell;
                }
                column += cell.columns;
            }
        }
        rows.removeIf(row -> row.cells.isEmpty());
    }

    private int width() {
        return rows.stream()
                .mapToInt(
                        row -> row.cells.stream().mapToInt(cell -> cell.columns).sum())
                .max()
                .orElse(0);
    }
}
