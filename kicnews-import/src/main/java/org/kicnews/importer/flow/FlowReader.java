package org.kicnews.importer.flow;

import java.io.IOException;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;

/**
 * Reads files of one format. Implementations are found by {@link java.util.ServiceLoader}, hold no state and serve
 * several threads at once.
 */
public interface FlowReader {

    /** Whether this reader reads the original, judged by its first bytes before its name. */
    boolean accepts(Original original);

    /**
     * Reads the original. What can be read of a damaged file is returned with findings about the rest.
     *
     * @throws UnreadableOriginalException if nothing can be read
     * @throws IOException if the original or the media cannot be reached
     */
    Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException;
}
