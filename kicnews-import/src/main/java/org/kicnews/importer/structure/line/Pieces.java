package org.kicnews.importer.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/** Puts the items of a flow in one row of pieces; tables that only place things on the page are taken apart. */
public final class Pieces {
    /** A cell of a table of data holds a few lines at most; a cell with more paragraphs is a column of a page. */
    private static final int LAYOUT_PARAGRAPHS = 8;

    /** Nesting beyond this is kept as text. */
    private static final int MAX_DEPTH = 8;

    private final LineReader reader;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(LineReader reader) {
        this.reader = reader;
    }

    /** The pieces of some items. Paragraphs without a visible character are left out. */
    public static List<Piece> of(List<FlowItem> items, LineReader reader) {
        Pieces result = new Pieces(reader);
        result.addAll(items, 0);
        return List.copyOf(result.pieces);
    }

    private void addAll(List<FlowItem> items, int depth) {
        for (int i = 0; i < items.size(); i++) {
            Optional<FlowParagraph> marked = i + 1 < items.size() && !(i > 0 && LoneMarks.isMark(items.get(i - 1)))
                    ? LoneMarks.join(items.get(i), items.get(i + 1))
                    : Optional.empty();
            add(marked.<FlowItem>map(paragraph -> paragraph).orElse(items.get(i)), depth);
            i += marked.isPresent() ? 1 : 0;
        }
    }

    private void add(FlowItem item, int depth) {
        if (item instanceof FlowParagraph paragraph) {
            Line line = reader.read(paragraph);
            if (!line.text().isEmpty()) {
                pieces.add(line);
            }
        } else if (item instanceof FlowPicture picture) {
            pieces.add(new Piece.Picture(picture));
        } else if (item instanceof FlowNote note) {
            pieces.add(new Piece.Remark(note));
        } else if (item instanceof FlowBox box) {
            pieces.add(new Piece.Aside(box));
        } else if (item instanceof FlowTable table) {
            if (depth < MAX_DEPTH && isLayout(table)) {
                table.rows().forEach(row -> row.cells().forEach(cell -> addAll(cell.items(), depth + 1)));
            } else {
                pieces.add(new Piece.Grid(table));
            }
        }
    }

    private static boolean isLayout(FlowTable table) {
        long cells = table.rows().stream().mapToLong(row -> row.cells().size()).sum();
        return cells <= 1
                || table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> holdsPages(cell.items()));
    }

    private static boolean holdsPages(List<FlowItem> items) {
        return items.size() >= LAYOUT_PARAGRAPHS
                || items.stream()
                        .anyMatch(item -> item instanceof FlowPicture
                                || item instanceof FlowTable
                                || item instanceof FlowBox
                                || item instanceof FlowParagraph paragraph
                                        && paragraph.outlineLevel().isPresent());
    }
}
