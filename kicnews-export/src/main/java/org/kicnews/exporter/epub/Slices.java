package org.kicnews.exporter.epub;

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
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;

/** Cuts blocks that are too heavy for one file: a text between words, a table between rows, each again under its header. */
final class Slices {

    /** The heaviest piece, in bytes; several fit in a file. */
    static final int HEAVIEST = 60_000;

    private Slices() {}

    static List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(Slices::of).toList();
    }

    private static Stream<Block> of(Block block) {
        if (Weight.of(block) <= HEAVIEST) {
            return Stream.of(block);
        }
        return block instanceof Table table ? table(table) : text(block);
    }

    private static Stream<Block> text(Block block) {
        List<Block> slices = new ArrayList<>();
        String text = block.text();
        int from = 0;
        int offset = 0;
        while (offset < text.length()) {
            int end = cut(text, offset);
            String piece = text.substring(offset, end);
            int to = from + piece.codePointCount(0, piece.length());
            slices.add(piece(block, slices.isEmpty(), piece, within(block.spans(), from, to)));
            from = to;
            offset = end;
        }
        return slices.stream();
    }

    /** Where a piece that begins at some place ends: after the last space that keeps it light enough. */
    private static int cut(String text, int start) {
        int weight = 0;
        int space = start;
        int end = start;
        while (end < text.length() && weight < HEAVIEST / 2) {
            int width = Character.charCount(text.codePointAt(end));
            weight += Weight.of(text.substring(end, end + width));
            end += width;
            if (text.charAt(end - 1) == ' ') {
                space = end;
            }
        }
        return end < text.length() && space > start ? space : end;
    }

    private static Block piece(Block block, boolean first, String text, List<Span> spans) {
        if (block instanceof Note note) {
            return new Note(first ? note.marker() : Optional.empty(), text, spans, note.page());
        } else if (first && block instanceof Heading heading) {
            return new Heading(heading.level(), heading.marker(), text, spans, heading.page());
        } else if (first && block instanceof ListItem item) {
            return new ListItem(item.level(), item.marker(), text, spans, item.page());
        } else if (first && block instanceof Figure figure) {
            return new Figure(
                    figure.label(), figure.number(), figure.caption(), text, spans, figure.image(), figure.page());
        }
        return new Paragraph(text, spans, block.page());
    }

    private static List<Span> within(List<Span> spans, int from, int to) {
        return spans.stream()
                .filter(span -> span.start() < to && span.end() > from)
                .map(span -> moved(span, Math.max(span.start(), from) - from, Math.min(span.end(), to) - from))
                .toList();
    }

    private static Span moved(Span span, int start, int end) {
        if (span instanceof Span.Link link) {
            return new Span.Link(start, end, link.target());
        } else if (span instanceof Span.Emphasis emphasis) {
            return new Span.Emphasis(start, end, emphasis.style());
        } else if (span instanceof Span.Language language) {
            return new Span.Language(start, end, language.language());
        } else if (span instanceof Span.Gloss gloss) {
            return new Span.Gloss(start, end, gloss.name(), gloss.original());
        } else if (span instanceof Span.NoteReference reference) {
            return new Span.NoteReference(start, end, reference.marker());
        }
        throw new IllegalArgumentException("an unknown mark: " + span);
    }

    private static Stream<Block> table(Table table) {
        int headers = Math.min(table.headerRows(), table.rows().size());
        List<List<String>> header = table.rows().subList(0, headers);
        int headerWeight =
                header.stream().mapToInt(row -> Weight.of(row, table)).sum();
        List<Block> slices = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int weight = headerWeight;
        for (List<String> row : table.rows().subList(headers, table.rows().size())) {
            for (List<String> piece : pieces(row)) {
                int next = Weight.of(piece, table);
                if (!rows.isEmpty() && weight + next > HEAVIEST) {
                    slices.add(part(table, slices.isEmpty(), header, rows));
                    rows.clear();
                    weight = headerWeight;
                }
                rows.add(piece);
                weight += next;
            }
        }
        slices.add(part(table, slices.isEmpty(), header, rows));
        return slices.stream();
    }

    /** A row whose cells are long texts becomes several rows. */
    private static List<List<String>> pieces(List<String> row) {
        List<List<String>> cells = row.stream().map(Slices::pieces).toList();
        int count = cells.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            rows.add(cells.stream()
                    .map(pieces -> index < pieces.size() ? pieces.get(index) : "")
                    .toList());
        }
        return rows;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int offset = 0;
        do {
            int end = cut(text, offset);
            pieces.add(text.substring(offset, end));
            offset = end;
        } while (offset < text.length());
        return pieces;
    }

    private static Table part(Table table, boolean first, List<List<String>> header, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(header);
        all.addAll(rows);
        return new Table(
                first ? table.label() : Optional.empty(),
                first ? table.number() : Optional.empty(),
                first ? table.caption() : Optional.empty(),
                first ? table.text() : "",
                first ? table.spans() : List.of(),
                header.size(),
                all,
                table.page());
    }
}
