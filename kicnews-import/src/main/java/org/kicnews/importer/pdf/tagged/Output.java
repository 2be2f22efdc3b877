package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.pdf.layout.Labels;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.picture.PageFigure;

/** Items in reading order, with where each begins to be drawn, so that others can be put between them. */
final class Output {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param item the item
     * @param page the page that it begins on; 0 where unknown
     * @param order its place in the order of drawing on that page; 0 where unknown
     * @param line its first line, if it is text
     */
    private record Entry(FlowItem item, int page, int order, Optional<Line> line) {

        Entry with(FlowItem other) {
            return new Entry(other, page, order, line);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void add(List<Line> lines, FlowItem item) {
        Line first = lines.get(0);
        entries.add(new Entry(item, first.page(), first.order(), Optional.of(first)));
    }

    void add(PageFigure figure, FlowItem item) {
        entries.add(new Entry(item, figure.page(), figure.first().order(), Optional.empty()));
    }

    void add(FlowItem item) {
        entries.add(new Entry(item, item.page().orElse(0), 0, Optional.empty()));
    }

    /** Adds an item that is drawn where what it holds begins. */
    void add(FlowItem item, Output held) {
        if (held.isEmpty()) {
            add(item);
        } else {
            Entry first = held.entries.get(0);
            entries.add(new Entry(item, first.page(), first.order(), Optional.empty()));
        }
    }

    void addAll(Output other) {
        entries.addAll(other.entries);
    }

    /** Puts an item that the tree does not speak of after the last one that was drawn before it. */
    void insert(FlowItem item, int page, int order) {
        int at = entries.size();
        while (at > 0 && isLater(entries.get(at - 1), page, order)) {
            at--;
        }
        entries.add(at, new Entry(item, page, order, Optional.empty()));
    }

    /**
     * Gives the first paragraph its mark, which is empty where it is drawn and not written; without a paragraph the
     * mark is one.
     */
    void markFirst(Marker marker) {
        if (entries.isEmpty() && marker.text().isEmpty()) {
            return;
        }
        if (!entries.isEmpty()
                && entries.get(0).item() instanceof FlowParagraph first
                && first.marker().isEmpty()) {
            entries.set(0, entries.get(0).with(first.withMarker(marker)));
        } else if (!marker.text().isEmpty()) {
            entries.add(0, new Entry(Annotated.markAlone(marker), 0, 0, Optional.empty()));
        }
    }

    /**
     * Gives the paragraph before which a label is printed this label as its mark. Browsers leave the labels of lists
     * out of their trees.
     *
     * @return whether there is such a paragraph, without a written mark of its own
     */
    boolean mark(Line label, String text) {
        List<Line> firstLines =
                entries.stream().flatMap(entry -> entry.line().stream()).toList();
        Optional<Line> labelled = Labels.textOf(label, firstLines);
        for (int i = 0; i < entries.size() && labelled.isPresent(); i++) {
            Entry entry = entries.get(i);
            if (entry.line().equals(labelled) && entry.item() instanceof FlowParagraph paragraph) {
                Optional<Marker> own = paragraph.marker();
                if (own.isPresent() && !own.get().text().isEmpty()) {
                    return false;
                }
                Marker marker = new Marker(text, own.map(Marker::level).orElse(1), true);
                entries.set(i, entry.with(paragraph.withMarker(marker)));
                return true;
            }
        }
        return false;
    }

    List<FlowItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    private static boolean isLater(Entry entry, int page, int order) {
        return entry.page() > page || entry.page() == page && entry.order() > order;
    }
}
