package org.kicnews.importer.pdf.layout;

import java.util.Optional;

/** Where the places of a document point. */
@FunctionalInterface
public interface Links {

    /**
     * The target at a place.
     *
     * @param page the page, from 1
     * @param x points from the left edge of the upright page
     * @param y points from its upper edge
     * @return a URI, or {@code #name} for a place in the file
     */
    Optional<String> at(int page, double x, double y);

    /** No links. */
    static Links none() {
        return (page, x, y) -> Optional.empty();
    }
}
