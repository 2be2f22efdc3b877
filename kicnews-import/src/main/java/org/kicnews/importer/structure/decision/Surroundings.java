package org.kicnews.importer.structure.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Piece;

/**
 * What stands right before and after a line.
 *
 * @param before the line before; absent where something else stands there
 * @param after the line after
 * @param titleBelow whether the line after names a source itself or in the line below it
 * @param besidePicture whether a picture stands on either side
 */
record Surroundings(Optional<Line> before, Optional<Line> after, boolean titleBelow, boolean besidePicture) {

    static Surroundings of(List<Piece> pieces, int index) {
        return new Surroundings(
                line(pieces, index - 1),
                line(pieces, index + 1),
                line(pieces, index + 1)
                                .filter(after -> after.facts().title().attributed()
                                        && after.facts().source().isEmpty())
                                .isPresent()
                        || line(pieces, index + 2)
                                .filter(below -> below.facts().namesSource())
                                .isPresent(),
                isPicture(pieces, index - 1) || isPicture(pieces, index + 1));
    }

    /** Whether a line beside it is numbered in the same way: then both are items, not headings. */
    boolean isRowOfNumbers(Line line) {
        int scheme = line.facts().numbering();
        return scheme >= 0
                && Stream.concat(before.stream(), after.stream())
                        .anyMatch(beside -> beside.facts().numbering() == scheme
                                && !beside.facts().title().attributed());
    }

    /** Whether a line beside it names a source in the same way: then both refer to articles that stand elsewhere. */
    boolean isRowOfReferences(Line line) {
        return line.facts().title().attributed()
                && Stream.concat(before.stream(), after.stream())
                        .anyMatch(beside -> beside.facts().title().attributed()
                                && beside.look().equals(line.look()));
    }

    /** Whether no marked line stands on either side: a mark alone adorns a heading. */
    boolean isAlone() {
        return Stream.concat(before.stream(), after.stream())
                .noneMatch(beside ->
                        beside.facts().listMark().filter(mark -> mark.bullet()).isPresent());
    }

    private static Optional<Line> line(List<Piece> pieces, int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index) instanceof Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    private static boolean isPicture(List<Piece> pieces, int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index) instanceof Piece.Picture;
    }
}
