package org.kicnews.core.spi;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of one exporter. Safe for use by several threads. */
public interface OutputFolder {

    /**
     * A file that was made.
     *
     * @param path its path below the folder
     * @param size its length in bytes
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    record Made(String path, long size, String sha256) {}

    /**
     * Makes a new file.
     *
     * @param path its path below the folder, with {@code /} between names; ASCII
     * @param content writes the file
     * @throws IOException if it cannot be made, or was made before
     */
    Made make(String path, Content content) throws IOException;

    /**
     * Makes a new file, or takes it over from the last build where that made it on the same basis.
     *
     * @param path its path below the folder, with {@code /} between names; ASCII
     * @param basis tells what the content depends on beside the exporter and what the archive says of itself: the bases
     *     of issues, in a text of any length
     * @param content writes the file; not called where the file is taken over
     * @throws IOException if it cannot be made, or was made before
     */
    default Made make(String path, String basis, Content content) throws IOException {
        return make(path, content);
    }

    /** The content of a file. */
    interface Content {

        /** Writes the content, the same bytes wherever the basis is the same; {@code out} may be closed or left open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
