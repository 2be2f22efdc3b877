package org.kicnews.core.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of one exporter. */
public interface OutputFolder {

    /**
     * Opens a new file.
     *
     * @param path its path below the folder, with {@code /} between names; ASCII
     * @throws IOException if it cannot be made, or was made before
     */
    OutputStream create(String path) throws IOException;

    /**
     * Makes a new file, or takes it over from the last build where that made it on the same basis.
     *
     * @param path its path below the folder, with {@code /} between names; ASCII
     * @param basis tells what the content depends on beside the exporter and what the archive says of itself: the bases
     *     of issues, in a text of any length
     * @param content writes the file; not called where the file is taken over
     * @throws IOException if it cannot be made, or was made before
     */
    default void make(String path, String basis, Content content) throws IOException {
        try (OutputStream out = create(path)) {
            content.writeTo(out);
        }
    }

    /** The content of a file. */
    interface Content {

        /** Writes the content; the same bytes wherever the basis is the same. */
        void writeTo(OutputStream out) throws IOException;
    }
}
