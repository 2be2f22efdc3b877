package org.kicnews.benchmark.print;

import java.util.List;

/**
 * A line of text.
 *
 * @param pieces its words and parts of words with their places
 */
record Line(List<Piece> pieces) {

    Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * A unit in its place.
     *
     * @param x where it begins, in ems from the left end of the line
     */
    record Piece(Unit unit, float x) {}
}
