package org.kicnews.exporter.epub;

import java.util.List;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;

/** How many bytes of XHTML a block takes, not less than it will. */
final class Weight {

    /** The tags and attributes of a block, and of its references to other issues. */
    private static final int BLOCK = 1_200;

    /** The tags and attributes of a mark, which overlaps may write twice. */
    private static final int SPAN = 300;

    /** The tags and attributes of a cell, without the label that repeats its header. */
    private static final int CELL = 60;

    private Weight() {}

    static int of(Block block) {
        int weight = BLOCK + of(block.text()) + of(block.spans());
        return block instanceof Table table
                ? weight + table.rows().stream().mapToInt(row -> of(row, table)).sum()
                : weight;
    }

    /** The weight of a row; each cell also repeats the header of its column. */
    static int of(List<String> row, Table table) {
        int headers = table.rows().stream()
                .limit(table.headerRows())
                .flatMap(List::stream)
                .mapToInt(Weight::of)
                .sum();
        return row.stream().mapToInt(cell -> CELL + of(cell)).sum() + headers;
    }

    static int of(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            weight += c == '&' || c == '<' || c == '>' || c == '"' || c == '\n' ? 6 : c < 0x80 ? 1 : 3;
        }
        return weight;
    }

    private static int of(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> SPAN + (span instanceof Span.Link link ? 3 * of(link.target()) : 0))
                .sum();
    }
}
