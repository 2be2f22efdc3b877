package org.kicnews.importer.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Marker;

/** Tells by their indents which items of a list stand inside others. */
final class ItemLevels {
    /** How much further in the items of an inner list begin at least, in points. */
    private static final double DEEPER = 6;

    /** Edges this close are aligned, in points. */
    private static final double ALIGNED = 2;

    private ItemLevels() {}

    /**
     * Gives each item its level. A list ends at the first paragraph without a marker.
     *
     * @param items the content in reading order
     */
    static List<FlowItem> of(List<FlowItem> items) {
        Deque<Double> outer = new ArrayDeque<>();
        List<FlowItem> levelled = new ArrayList<>(items.size());
        for (FlowItem item : items) {
            if (item instanceof FlowParagraph paragraph && paragraph.marker().isPresent()) {
                Marker marker = paragraph.marker().get();
                enter(outer, paragraph.layout().left() + paragraph.layout().firstLine());
                levelled.add(paragraph.withMarker(new Marker(marker.text(), outer.size(), marker.generated())));
            } else {
                if (item instanceof FlowParagraph) {
                    outer.clear();
                }
                levelled.add(item);
            }
        }
        return levelled;
    }

    private static void enter(Deque<Double> outer, double indent) {
        while (!outer.isEmpty() && indent < outer.peek() - ALIGNED) {
            outer.pop();
        }
        if (outer.isEmpty() || indent >= outer.peek() + DEEPER) {
            outer.push(indent);
        }
    }
}
