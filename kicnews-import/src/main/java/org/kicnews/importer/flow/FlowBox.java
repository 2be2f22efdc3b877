package org.kicnews.importer.flow;

import java.util.List;
import java.util.Optional;

/**
 * A box of text set apart from the text around it, at its anchor.
 *
 * @param items what it holds, in reading order
 * @param page the page that it stands on
 */
public record FlowBox(List<FlowItem> items, Optional<Integer> page) implements FlowItem {
    public FlowBox {
        items = List.copyOf(items);
    }
}
