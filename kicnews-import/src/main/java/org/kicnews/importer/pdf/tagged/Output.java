package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.picture.PageFigure;

/** Items in reading order, with where each begins to be drawn, so that others can be put between them. */
final class Output {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param item the item
     * @param page the page that it begins on; 0 where unknown
     * @param order its place in the order of drawing on that page; 0 where unknown
     */
    private record Entry(FlowItem item, int page, int order) {}

    void add(List<Line> lines, FlowItem item) {
        Line first = lines.get(0);
        entries.add(new Entry(item, first.page(), first.order()));
    }

    void add(PageFigure figure, FlowItem item) {
        entries.add(new Entry(item, figure.page(), figure.first().order()));
    }

    void add(FlowItem item) {
        entries.add(new Entry(item, item.page().orElse(0), 0));
    }

    void addAll(List<FlowItem> items) {
        items.forEach(this::add);
    }

    /** Puts an item that the tree does not speak of after the last one that was drawn before it. */
    void insert(FlowItem item, int page, int order) {
        int at = entries.size();
        while (at > 0 && isLater(entries.get(at - 1), page, order)) {
            at--;
        }
        entries.add(at, new Entry(item, page, order));
    }

    List<FlowItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    private static boolean isLater(Entry entry, int page, int order) {
        return entry.page() > page || entry.page() == page && entry.order() > order;
    }
}
