package org.kicnews.importer.flow;

import java.util.List;
import org.kicnews.core.ledger.Census;

/**
 * Counts what a flow holds: the text and marker of every paragraph, the marker of every reference to a note, the
 * marker and text of every note, every piece of furniture, and what was dropped. A reader is whole when this equals
 * what it saw ({@link Flow#seen()}).
 */
public final class FlowCensus {
    private final Census characters = new Census();
    private int pictures;

    private FlowCensus() {}

    /** Counts a whole flow, furniture and dropped things included. */
    public static FlowCensus of(Flow flow) {
        FlowCensus census = ofItems(flow.items());
        for (FlowFurniture furniture : flow.furniture()) {
            census.characters.add(furniture.text());
            census.pictures += furniture.pictures();
        }
        for (Flow.Dropped dropped : flow.dropped()) {
            census.characters.add(dropped.text());
            census.pictures += dropped.pictures();
        }
        return census;
    }

    /** Counts some items. */
    public static FlowCensus ofItems(List<FlowItem> items) {
        FlowCensus census = new FlowCensus();
        census.addAll(items);
        return census;
    }

    /** The visible characters. */
    public Census characters() {
        return characters;
    }

    /** The pictures. */
    public int pictures() {
        return pictures;
    }

    private void addAll(List<FlowItem> items) {
        items.forEach(this::add);
    }

    private void add(FlowItem item) {
        if (item instanceof FlowParagraph paragraph) {
            characters.add(paragraph.text());
            paragraph.marker().ifPresent(marker -> characters.add(marker.text()));
            paragraph.runs().forEach(run -> run.note().ifPresent(characters::add));
        } else if (item instanceof FlowPicture) {
            pictures++;
        } else if (item instanceof FlowTable table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> addAll(cell.items())));
        } else if (item instanceof FlowNote note) {
            characters.add(note.marker());
            addAll(note.items());
        } else if (item instanceof FlowBox box) {
            addAll(box.items());
        }
    }
}
