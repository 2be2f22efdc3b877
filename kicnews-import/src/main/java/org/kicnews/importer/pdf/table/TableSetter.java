package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.Paragraphs;
import org.kicnews.importer.pdf.layout.Typesetting;

/** Sets the lines of cells and boxes into paragraphs. For use by one thread: it keeps the headers that come again. */
public final class TableSetter {
    private final Typesetting typesetting;
    private final ParagraphSetter setter;
    private final List<FlowFurniture> repeated = new ArrayList<>();

    /** A setter for the tables of one document. */
    public TableSetter(Typesetting typesetting, ParagraphSetter setter) {
        this.typesetting = typesetting;
        this.setter = setter;
    }

    /**
     * Sets a table that goes over one or more pages. Its headers are those of the first; where a page repeats them, they
     * are furniture.
     *
     * @param parts the parts in order, at least one
     */
    public FlowTable table(List<FoundTable> parts) {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (FoundTable part : parts) {
            boolean again = part != parts.get(0) && repeatsHeaders(parts.get(0), part);
            if (again) {
                repeated.add(
                        new FlowFurniture(Furniture.Kind.RUNNING_HEADER, headers(part), 0, Optional.of(part.page())));
            }
            for (int r = again ? part.headerRows() : 0; r < part.rows(); r++) {
                int row = r;
                rows.add(new FlowTable.Row(part.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> new FlowTable.Cell(
                                items(CellText.divide(cell, typesetting)), cell.columns(), cell.rows()))
                        .toList()));
            }
        }
        FoundTable first = parts.get(0);
        return new FlowTable(rows, first.headerRows(), Optional.of(first.page()));
    }

    /** The headers that were repeated on later pages, so far. */
    public List<FlowFurniture> repeatedHeaders() {
        return List.copyOf(repeated);
    }

    private boolean repeatsHeaders(FoundTable first, FoundTable part) {
        return part.headerRows() > 0
                && part.headerRows() == first.headerRows()
                && part.headerRows() < part.rows()
                && headers(part).equals(headers(first));
    }

    private String headers(FoundTable part) {
        return part.cells().stream()
                .filter(cell -> cell.row() < part.headerRows())
                .flatMap(cell -> cell.lines().stream())
                .map(typesetting.spaces()::text)
                .collect(Collectors.joining(" "));
    }

    /** Sets a box. */
    public FlowBox box(FoundBox box) {
        Typesetting inside = typesetting.within(box.lines(), box.bounds());
        return new FlowBox(items(Paragraphs.divide(box.lines(), inside)), Optional.of(box.page()));
    }

    private List<FlowItem> items(List<List<Line>> paragraphs) {
        List<FlowItem> items = new ArrayList<>();
        paragraphs.forEach(paragraph -> items.add(setter.set(paragraph, 0)));
        return items;
    }
}
