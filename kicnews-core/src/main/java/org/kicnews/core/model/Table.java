package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of cells.
 *
 * @param label the printed word of its caption
 * @param number the printed number of its caption
 * @param caption the caption without label and number
 * @param text the caption as printed; empty where there is none
 * @param spans marks over the text
 * @param headerRows how many of the first rows are headers
 * @param rows the cells as printed, row by row; lines of a cell are set apart by a line feed
 * @param page the page of the original that it begins on
 */
public record Table(
        Optional<String> label,
        Optional<Integer> number,
        Optional<String> caption,
        String text,
        List<Span> spans,
        int headerRows,
        List<List<String>> rows,
        Optional<Integer> page)
        implements Block {
    public Table {
        spans = List.copyOf(spans);
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Table withPage(Optional<Integer> newPage) {
        return new Table(label, number, caption, text, spans, headerRows, rows, newPage);
    }
}
