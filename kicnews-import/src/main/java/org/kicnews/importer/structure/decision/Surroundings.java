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
 * @param second the line after that
 * @param besidePicture whether a picture stands on either side
 */
record Surroundings(Optional<Line> before, Optional<Line> after, Optional<Line> second, boolean besidePicture) {

    static Surroundings of(List<Piece> pieces, int index) {
        Optional<Line> after = line(pieces, index + 1);
        return new Surroundings(
                line(pieces, index - 1),
                after,
                after.flatMap(line -> line(pieces, index + 2)),
                isPicture(pieces, index - 1) || isPicture(pieces, index + 1));
    }

    /** Whether the line after is a title that names a source itself or in the line below it, and no row of them begins. */
    boolean isAboveTitle() {
        return after.filter(title -> !TextWitnesses.isText(title)
                        && title.facts().source().isEmpty()
                        && (title.facts().title().attributed()
                                ? second.filter(next -> next.facts().title().attributed())
                                        .isEmpty()
                                : second.filter(next -> next.facts().namesSource())
                                        .isPresent()))
                .isPresent();
    }

    /** Whether a source stands below, at once or below a line that goes on with this one. */
    boolean isAboveSource() {
        return after.filter(below -> below.facts().namesSource()
                        || below.facts().subtitle()
                                && second.filter(next -> next.facts().namesSource())
                                        .isPresent())
                .isPresent();
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
                && (before.filter(above -> isNextReference(above, line)).isPresent()
                        || after.filter(below -> isNextReference(line, below)).isPresent());
    }

    private static boolean isNextReference(Line first, Line second) {
        return first.facts().title().attributed()
                && second.facts().title().attributed()
                && first.look().equals(second.look())
                && mark(first).equals(mark(second))
                && second.facts().title().number().orElse(1)
                        == first.facts().title().number().orElse(0) + 1;
    }

    /** The bullet before a line; empty for a number or nothing. */
    private static String mark(Line line) {
        return line.facts()
                .listMark()
                .filter(mark -> mark.bullet())
                .map(mark -> mark.marker())
                .orElse("");
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
