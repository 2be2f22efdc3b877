package org.kicnews.importer.flow;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.PictureAddresses;

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

    /**
     * Draws pages, as {@link org.kicnews.core.spi.IssueImporter#draw} says; none where the format has no pages of its
     * own.
     *
     * @throws UnreadableOriginalException if nothing can be read
     * @throws IOException if the original or the pictures cannot be reached
     */
    default Map<Integer, byte[]> draw(
            Original original, ImportSettings settings, Set<Integer> pages, PictureAddresses pictures)
            throws IOException, UnreadableOriginalException {
        return Map.of();
    }
}
