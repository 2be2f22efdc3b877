package org.kicnews.importer.pdf.table;

import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;

/**
 * Text with a frame around it, which no line divides.
 *
 * @param page the page, from 1
 * @param bounds the frame
 * @param lines its printed lines in reading order, at least one
 */
public record FoundBox(int page, Bounds bounds, List<Line> lines) {
    public FoundBox {
        lines = List.copyOf(lines);
    }
}
