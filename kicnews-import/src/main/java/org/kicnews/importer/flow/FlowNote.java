package org.kicnews.importer.flow;

import java.util.List;
import java.util.Optional;

/**
 * A footnote or endnote. It stands in the flow after the paragraph that refers to it, or, where no reference is known,
 * after the last paragraph of its page.
 *
 * @param marker the mark that ties it to the text; empty where there is none
 * @param items what it says, without the mark
 * @param page the page that it stands on
 */
public record FlowNote(String marker, List<FlowItem> items, Optional<Integer> page) implements FlowItem {
    public FlowNote {
        items = List.copyOf(items);
    }
}
