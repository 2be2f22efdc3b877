package org.kicnews.importer.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Table;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.fields.MarkedText;
import org.kicnews.importer.structure.fields.TextMarker;
import org.kicnews.importer.structure.line.CaptionParts;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.ListMark;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Pieces;
import org.kicnews.importer.structure.line.PrintedText;

/** Writes the blocks of an article. */
final class BlockWriter {
    private final TextMarker marker;
    private final LineReader reader;
    private final Captions captions;

    BlockWriter(TextMarker marker, LineReader reader, Captions captions) {
        this.marker = marker;
        this.reader = reader;
        this.captions = captions;
    }

    /** The blocks of some content in reading order. */
    List<Block> write(List<Judged> content) {
        List<Judged> flat = flattened(content);
        HeadingLevels levels = HeadingLevels.of(flat.stream()
                .filter(judged -> judged.label() == Label.HEADING)
                .map(judged -> (Line) judged.piece())
                .toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            Piece piece = flat.get(i).piece();
            Optional<CaptionParts> caption = captions.caption(flat, i);
            if (piece instanceof Line line) {
                parts.add(caption.<Part>map(found -> new Part.Caption(line, found))
                        .orElse(new Part.Ready(text(flat, i, line, levels))));
            } else if (piece instanceof Piece.Picture picture) {
                parts.add(new Part.Picture(picture.picture()));
            } else if (piece instanceof Piece.Grid grid) {
                parts.add(new Part.Grid(table(grid.table())));
                pictures(piece.inner()).forEach(picture -> parts.add(new Part.Picture(picture)));
            } else if (piece instanceof Piece.Remark remark) {
                parts.add(new Part.Ready(note(remark.note())));
                pictures(piece.inner()).forEach(picture -> parts.add(new Part.Picture(picture)));
            }
        }
        return new CaptionTies(captions.below(), this::figure, this::captioned).tie(parts);
    }

    /** Boxes inside an article are read where they stand. */
    private List<Judged> flattened(List<Judged> content) {
        return content.stream()
                .flatMap(judged -> judged.piece() instanceof Piece.Aside aside
                        ? Pieces.of(aside.box().items(), reader).stream()
                                .flatMap(this::opened)
                                .map(piece -> new Judged(piece, judged.verdict()))
                        : Stream.of(judged))
                .toList();
    }

    private Stream<Piece> opened(Piece piece) {
        return piece instanceof Piece.Aside aside
                ? Pieces.of(aside.box().items(), reader).stream().flatMap(this::opened)
                : Stream.of(piece);
    }

    private Block text(List<Judged> content, int index, Line line, HeadingLevels levels) {
        Optional<ListMark> mark = Lists.mark(content, index);
        FlowParagraph paragraph = line.paragraph();
        if (content.get(index).label() == Label.HEADING) {
            boolean generated =
                    paragraph.marker().filter(FlowParagraph.Marker::generated).isPresent();
            MarkedText text = generated ? marker.withoutMarker(paragraph) : marker.withMarker(paragraph);
            Optional<String> number = paragraph
                    .marker()
                    .filter(found -> generated && !paragraph.text().isBlank())
                    .map(FlowParagraph.Marker::text);
            return new Heading(levels.next(line), number, text.text(), text.spans(), line.page());
        }
        if (mark.isPresent()) {
            boolean separate = paragraph
                    .marker()
                    .filter(found -> found.text().equals(mark.get().marker()))
                    .isPresent();
            MarkedText text = separate
                    ? marker.withoutMarker(paragraph)
                    : marker.after(paragraph, mark.get().marker());
            if (!text.text().isEmpty() && !(separate && paragraph.text().isBlank())) {
                return new ListItem(
                        Lists.level(content, index), mark.get().marker(), text.text(), text.spans(), line.page());
            }
        }
        MarkedText text = marker.withMarker(paragraph);
        return new Paragraph(text.text(), text.spans(), line.page());
    }

    private Figure figure(Optional<Part.Caption> caption, Optional<FlowPicture> picture) {
        MarkedText text = caption.map(found -> marker.withMarker(found.line().paragraph()))
                .orElse(new MarkedText("", List.of()));
        return new Figure(
                caption.flatMap(found -> found.parts().label()),
                caption.flatMap(found -> found.parts().number()),
                caption.flatMap(found -> found.parts().caption()),
                text.text(),
                text.spans(),
                picture.map(found -> found.image().withAlt(found.image().alt().or(found::title))),
                picture.flatMap(FlowPicture::page)
                        .or(() -> caption.flatMap(found -> found.line().page())));
    }

    private Table captioned(Part.Caption caption, Table table) {
        MarkedText text = marker.withMarker(caption.line().paragraph());
        return new Table(
                caption.parts().label(),
                caption.parts().number(),
                caption.parts().caption(),
                text.text(),
                text.spans(),
                table.headerRows(),
                table.rows(),
                table.page());
    }

    private static Table table(FlowTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (FlowTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (FlowTable.Cell cell : row.cells()) {
                cells.add(String.join("\n", PrintedText.lines(cell.items())));
                for (int column = 1; column < Math.min(cell.columns(), 64); column++) {
                    cells.add("");
                }
            }
            rows.add(cells);
        }
        return new Table(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Math.min(table.headerRows(), rows.size()),
                rows,
                table.page());
    }

    private Note note(FlowNote note) {
        List<FlowItem> items = note.items();
        MarkedText text = items.size() == 1 && items.get(0) instanceof FlowParagraph paragraph
                ? marker.withMarker(paragraph)
                : marker.plain(String.join("\n", PrintedText.lines(items)));
        return new Note(
                Optional.of(note.marker()).filter(mark -> !mark.isEmpty()), text.text(), text.spans(), note.page());
    }

    private static List<FlowPicture> pictures(List<FlowItem> items) {
        return items.stream()
                .flatMap(item -> {
                    if (item instanceof FlowPicture picture) {
                        return Stream.of(picture);
                    }
                    if (item instanceof FlowTable table) {
                        return table.rows().stream()
                                .flatMap(row -> row.cells().stream().flatMap(cell -> pictures(cell.items()).stream()));
                    }
                    if (item instanceof FlowNote note) {
                        return pictures(note.items()).stream();
                    }
                    return item instanceof FlowBox box ? pictures(box.items()).stream() : Stream.empty();
                })
                .toList();
    }
}
