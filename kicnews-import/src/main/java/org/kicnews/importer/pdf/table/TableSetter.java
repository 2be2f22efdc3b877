package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.Paragraphs;
import org.kicnews.importer.pdf.layout.Typesetting;

/** Sets the lines of cells and boxes into paragraphs. */
public final class TableSetter {
    private final Typesetting typesetting;
    private final ParagraphSetter setter;

    /** A setter for the tables of one document. */
    public TableSetter(Typesetting typesetting, ParagraphSetter setter) {
        this.typesetting = typesetting;
        this.setter = setter;
    }

    /** Sets a table that goes over one or more pages, given in order; its headers are those of the first. */
    public FlowTable table(List<FoundTable> parts) {
        List<FlowTable.Row> rows = new ArrayList<>();
        for (FoundTable part : parts) {
            for (int r = 0; r < part.rows(); r++) {
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

    /** Sets a box. */
    public FlowBox box(FoundBox box) {
        return new FlowBox(items(Paragraphs.divide(box.lines(), typesetting)), Optional.of(box.page()));
    }

    private List<FlowItem> items(List<List<Line>> paragraphs) {
        List<FlowItem> items = new ArrayList<>();
        paragraphs.forEach(paragraph -> items.add(setter.set(paragraph, 0)));
        return items;
    }
}
