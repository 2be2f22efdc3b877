package org.kicnews.importer.structure.line;

import java.util.List;
import java.util.stream.Collectors;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowTable;

/** The text of items as a reader of the page sees it: with list marks, numbers and the marks of notes. */
public final class PrintedText {

    private PrintedText() {}

    /** The text of a paragraph in one line: its marker, its text, and the marks of notes where they stand. */
    public static String of(FlowParagraph paragraph) {
        String text = withNoteMarks(paragraph).replace('\n', ' ');
        return paragraph
                .marker()
                .map(marker -> text.isEmpty() ? marker.text() : marker.text() + " " + text)
                .orElse(text)
                .strip();
    }

    /** All text of some items, paragraph by paragraph; pictures have none. */
    public static List<String> lines(List<FlowItem> items) {
        return items.stream()
                .flatMap(item -> lines(item).stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** All text of a piece: that of a line, or that of what the piece holds. */
    public static List<String> lines(Piece piece) {
        return piece instanceof Line line ? List.of(line.text()) : lines(piece.inner());
    }

    /** How many pictures some items hold. */
    public static int pictures(List<FlowItem> items) {
        return FlowCensus.ofItems(items).pictures();
    }

    private static List<String> lines(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            return List.of(of(paragraph));
        }
        if (item instanceof FlowTable table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream().flatMap(cell -> lines(cell.items()).stream()))
                    .toList();
        }
        if (item instanceof FlowNote note) {
            String text = lines(note.items()).stream().collect(Collectors.joining(" "));
            return List.of((note.marker() + " " + text).strip());
        }
        return item instanceof FlowBox box ? lines(box.items()) : List.of();
    }

    private static String withNoteMarks(FlowParagraph paragraph) {
        if (paragraph.runs().stream().allMatch(run -> run.note().isEmpty())) {
            return paragraph.text();
        }
        StringBuilder text = new StringBuilder();
        int[] codePoints = paragraph.text().codePoints().toArray();
        int done = 0;
        for (FlowParagraph.Run run : paragraph.runs()) {
            int end = Math.min(run.end(), codePoints.length);
            if (end > done) {
                text.append(new String(codePoints, done, end - done));
                done = end;
            }
            run.note().ifPresent(text::append);
        }
        return text.append(new String(codePoints, done, codePoints.length - done))
                .toString();
    }
}
