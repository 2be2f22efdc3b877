package org.kicnews.exporter.epub;

import java.util.List;
import java.util.Optional;
import org.kicnews.exporter.zip.Deflated;

/**
 * What an issue is in a book.
 *
 * @param parts its pages and the pictures that they show, in the order in which the book holds them
 * @param harvest what the navigation and the indexes gather of it
 * @param characters the characters of its pages; empty where nobody asks for them
 */
record Chapter(List<Part> parts, Harvest harvest, String characters) {
    Chapter {
        parts = List.copyOf(parts);
    }

    /** A file of the book. */
    sealed interface Part {}

    /** A page. */
    record PagePart(String href, Deflated content) implements Part {}

    /**
     * A picture, which may stand in other issues too.
     *
     * @param sha256 the hash of the archive's bytes
     * @param placed the picture; empty where a book cannot hold it
     */
    record PicturePart(String sha256, Optional<Pictures.Placed> placed) implements Part {}
}
