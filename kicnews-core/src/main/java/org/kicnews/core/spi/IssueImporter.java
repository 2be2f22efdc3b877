package org.kicnews.core.spi;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns one original into an issue.
 *
 * <p>What an importer returns depends on the bytes of the original, its path, the settings and the toolkit's version,
 * and on nothing else. One importer serves several threads at once.
 */
public interface IssueImporter {

    /**
     * Whether this importer reads the original, judged by its first bytes before its name.
     *
     * @param original the original; its bytes may be anything
     */
    boolean accepts(Original original);

    /**
     * Reads the original. What is wrong with it becomes findings of the result, which then may hold no issue; the
     * pages that can be read are kept.
     *
     * @param original the original
     * @param settings what the archive's configuration says about reading
     * @param media takes the pictures
     * @throws IOException if the original or the media cannot be reached; damage inside the original is no reason
     */
    ImportResult read(Original original, ImportSettings settings, MediaSink media) throws IOException;

    /**
     * The number of the issue in a file, as far as the name of the file tells it beyond doubt. It says which files need not be
     * read where only some issues are asked for.
     *
     * @param path the path below the issues folder
     * @param settings what the archive's configuration says about reading
     * @throws IOException if what the configuration says cannot be read
     */
    default Optional<Integer> numberInName(String path, ImportSettings settings) throws IOException {
        return Optional.empty();
    }

    /**
     * Draws pages of an original as a person sees them. A drawing is an SVG document in UTF-8 that holds no script and
     * refers to nothing but pictures; it is for the eye, and depends on what {@link #read} depends on.
     *
     * @param original the original
     * @param settings what the archive's configuration says about reading
     * @param pages the pages to draw, from 1
     * @param pictures the addresses of the pictures on the pages
     * @return the drawings of the pages that can be drawn; none where the format has no pages of its own
     * @throws IOException if the original or the pictures cannot be reached; damage inside the original is no reason
     */
    default Map<Integer, byte[]> draw(
            Original original, ImportSettings settings, Set<Integer> pages, PictureAddresses pictures)
            throws IOException {
        return Map.of();
    }

    /**
     * What a person decided about the archive as a whole, as far as this importer knows where that is written.
     *
     * @param settings what the archive's configuration says about reading
     * @throws IOException if the decisions are there but cannot be read
     */
    default ArchiveDecisions decisions(ImportSettings settings) throws IOException {
        return ArchiveDecisions.none();
    }
}
