package org.kicnews.core.spi;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.kicnews.core.model.Issue;

/**
 * An issue that the archive holds. It is read only where somebody asks for its contents, so that an export that has made
 * its share of an issue before need not see it again. Safe for use by several threads.
 */
public interface HeldIssue {

    /** The id of the issue. */
    String id();

    /** A hash of everything that the contents depend on: two issues with one basis are equal. */
    String basis();

    /**
     * The contents.
     *
     * @throws IOException if they cannot be read
     */
    Issue read() throws IOException;

    /**
     * An excerpt of the contents. It is drawn once, and kept for the next builds as long as neither the issue nor the
     * exporter nor what the archive says of itself changes.
     *
     * @throws IOException if it can neither be read nor be drawn
     */
    <T> T excerpt(Excerpt<T> excerpt) throws IOException;

    /**
     * Draws an excerpt that will be asked for later, unless it is kept.
     *
     * @throws IOException if it cannot be drawn
     */
    default void prepare(Excerpt<?> excerpt) throws IOException {
        excerpt(excerpt);
    }

    /**
     * Pages of an original as a person sees them ({@link IssueImporter#draw}). They are kept like excerpts, so that the
     * addresses of pictures must depend on nothing but the pictures.
     *
     * @param path the path of the original, one of the issue's sources
     * @param pages the pages to draw, from 1
     * @param pictures the addresses of the pictures on the pages
     * @return the drawings of the pages that can be drawn, within the time that the reading of an original may take
     * @throws IOException if they can neither be read nor be kept
     */
    default Map<Integer, byte[]> pages(String path, Set<Integer> pages, PictureAddresses pictures) throws IOException {
        return Map.of();
    }
}
