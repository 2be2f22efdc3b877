package org.kicnews.importer.structure.line;

import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/** One piece of an issue in reading order. */
public sealed interface Piece permits Line, Piece.Picture, Piece.Grid, Piece.Remark, Piece.Aside {

    /** The page that it begins on, from 1. */
    Optional<Integer> page();

    /** A picture. */
    record Picture(FlowPicture picture) implements Piece {
        @Override
        public Optional<Integer> page() {
            return picture.page();
        }
    }

    /** A table that is one, not a means of layout. */
    record Grid(FlowTable table) implements Piece {
        @Override
        public Optional<Integer> page() {
            return table.page();
        }
    }

    /** A footnote or endnote. */
    record Remark(FlowNote note) implements Piece {
        @Override
        public Optional<Integer> page() {
            return note.page();
        }
    }

    /** A box of text set apart. */
    record Aside(FlowBox box) implements Piece {
        @Override
        public Optional<Integer> page() {
            return box.page();
        }
    }

    /** What it holds, for a piece that holds other items. */
    default List<FlowItem> inner() {
        if (this instanceof Remark remark) {
            return remark.note().items();
        }
        if (this instanceof Aside aside) {
            return aside.box().items();
        }
        return this instanceof Grid grid
                ? grid.table().rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(cell -> cell.items().stream()))
                        .toList()
                : List.of();
    }
}
