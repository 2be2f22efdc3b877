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
}
