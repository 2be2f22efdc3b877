package org.kicnews.exporter.json;

import java.util.List;
import org.kicnews.core.spi.OutputFolder;

/**
 * The files of the export with size and hash.
 *
 * @param items the files, in the order in which the descriptions name them
 */
record Inventory(List<Item> items) {
    Inventory {
        items = List.copyOf(items);
    }

    /** A file that was made. */
    record Item(DataFile kind, OutputFolder.Made file) {}

    /** The files of one kind. */
    List<OutputFolder.Made> files(DataFile kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(Item::file)
                .toList();
    }
}
