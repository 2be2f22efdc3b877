package org.kicnews.importer.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.FlowTable.Cell;
import org.kicnews.importer.flow.FlowTable.Row;

/** Reads a table of the structure tree: rows and cells, whatever groups them. */
final class TableWalk {
    private final TreeWalk walk;
    private final List<Row> rows = new ArrayList<>();
    private final Output held = new Output();
    private int headerRows;
    private boolean inHeader = true;

    TableWalk(TreeWalk walk) {
        this.walk = walk;
    }

    void walk(Element table, Context context, Output out) throws IOException {
        List<Content> loose = new ArrayList<>();
        for (Content kid : table.kids()) {
            if (kid instanceof Element element && element.tag() == Tag.CAPTION) {
                walk.walk(table.withKids(List.of(element)), context, out);
            } else {
                collect(kid, loose);
            }
        }
        if (!rows.isEmpty()) {
            Optional<Integer> page = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.items().stream())
                    .flatMap(item -> item.page().stream())
                    .findFirst();
            out.add(new FlowTable(rows, headerRows, page), held);
        }
        walk.walk(table.withTag(Tag.GROUP).withKids(loose), context, out);
    }

    private void collect(Content kid, List<Content> loose) throws IOException {
        if (kid instanceof Element element && element.tag() == Tag.ROW) {
            row(element.kids(), loose);
        } else if (kid instanceof Element element && isCell(element)) {
            row(List.of(element), loose);
        } else if (kid instanceof Element element
                && (element.tag() == Tag.TABLE_PART || element.holds(tag -> tag == Tag.ROW))) {
            for (Content inner : element.kids()) {
                collect(inner, loose);
            }
        } else {
            loose.add(kid);
        }
    }

    private void row(List<Content> kids, List<Content> loose) throws IOException {
        walk.repeated().leaveOut(kids);
        List<Cell> cells = new ArrayList<>();
        boolean allHeaders = true;
        for (Content kid : kids) {
            if (kid instanceof Element element && isCell(element)) {
                Output content = new Output();
                walk.walk(element, Context.TOP, content);
                held.addAll(content);
                cells.add(new Cell(content.items(), element.columns(), element.rows()));
                allHeaders &= element.tag() == Tag.HEADER_CELL;
            } else {
                loose.add(kid);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells));
            inHeader &= allHeaders;
            headerRows += inHeader ? 1 : 0;
        }
    }

    private static boolean isCell(Element element) {
        return element.tag() == Tag.CELL || element.tag() == Tag.HEADER_CELL;
    }
}
