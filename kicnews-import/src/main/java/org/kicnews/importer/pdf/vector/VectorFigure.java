package org.kicnews.importer.pdf.vector;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Rule;

/**
 * A chart or diagram drawn of lines and areas.
 *
 * @param page the page, from 1
 * @param bounds the box around what is drawn and its labels, on the upright page
 * @param order where it begins in the order of drawing ({@link Glyph#order()})
 * @param labels the words in it, in the order of drawing
 */
public record VectorFigure(int page, Bounds bounds, int order, List<Line> labels) {
    public VectorFigure {
        labels = List.copyOf(labels);
    }

    /** The places in the order of drawing that the glyphs of its labels have. */
    public Set<Integer> glyphs() {
        return labels.stream()
                .flatMap(line -> line.glyphs().stream())
                .map(Glyph::order)
                .collect(Collectors.toSet());
    }

    /** Whether a line or area is part of it. */
    public boolean holds(Rule rule) {
        return contains(bounds, rule.bounds());
    }

    /** Whether the middle of a box lies in an area. */
    static boolean contains(Bounds area, Bounds box) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        return x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom();
    }
}
