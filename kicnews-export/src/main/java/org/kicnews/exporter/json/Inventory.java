package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.digest.MeasuredStream;
import org.kicnews.core.spi.OutputFolder;

/** Makes the files of the export and remembers each with size and hash. */
final class Inventory {

    /**
     * A file that was written.
     *
     * @param path its path below the export's folder
     * @param kind what it is
     * @param size its length in bytes
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    record Item(String path, DataFile kind, long size, String sha256) {}

    private final OutputFolder folder;
    private final List<Item> items = new ArrayList<>();

    Inventory(OutputFolder folder) {
        this.folder = folder;
    }

    /** Opens a new file, which is listed once it is closed. */
    OutputStream create(String path, DataFile kind) throws IOException {
        return new MeasuredStream(folder.create(path), (size, sha256) -> items.add(new Item(path, kind, size, sha256)));
    }

    /** The files that were written and closed, in the order in which they were closed. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** The files of one kind. */
    List<Item> items(DataFile kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}
