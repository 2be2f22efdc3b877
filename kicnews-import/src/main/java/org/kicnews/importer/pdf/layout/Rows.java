package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins pieces of one printed line that wide gaps set apart: letter-spaced labels ({@code 목   차}) and words of a
 * justified line in a narrow column, where the lines above or below show that the gap is no border of a column.
 */
final class Rows {
    /** The widest gap in a letter-spaced label, in em. */
    private static final double LETTER_SPACED = 6;

    /** The widest gap between two words of a justified line, in em. */
    private static final double JUSTIFIED = 4;

    /** How far the line above or below may be, in em. */
    private static final double NEXT_LINE = 2.4;

    private static final double SAME_BASELINE = 0.16;

    private Rows() {}

    /**
     * Joins the pieces of a page.
     *
     * @param pieces pieces of lines in the order of drawing
     */
    static List<Line> join(List<Line> pieces) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Line piece = pieces.get(i);
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isRight(last, piece)) {
                double gap = (piece.left() - last.right()) / last.size();
                boolean label = isSpaced(last) && isSyllable(piece) && gap <= LETTER_SPACED;
                if (label || (gap <= JUSTIFIED && isCovered(last, piece, pieces))) {
                    joined.set(joined.size() - 1, label ? last.touching(piece) : last.followedBy(piece));
                    continue;
                }
            }
            joined.add(piece);
        }
        return joined;
    }

    private static boolean isRight(Line last, Line piece) {
        return Math.abs(last.baseline() - piece.baseline()) <= SAME_BASELINE * last.size()
                && Math.abs(last.size() - piece.size()) <= SAME_BASELINE * last.size()
                && piece.left() >= last.right();
    }

    private static boolean isSyllable(Line line) {
        String letters = line.letters();
        return letters.length() == 1 && Script.of(letters.codePointAt(0)) == Script.HANGUL;
    }

    /** Whether a line is one syllable, or syllables that were put together with wide gaps. */
    private static boolean isSpaced(Line line) {
        for (int i = 1; i < line.glyphs().size(); i++) {
            if (line.gapBefore(i) < 1 || line.blankBefore(i)) {
                return false;
            }
        }
        return line.letters().codePoints().allMatch(letter -> Script.of(letter) == Script.HANGUL);
    }

    /** Whether a line just above or below runs across the gap, within the same column. */
    private static boolean isCovered(Line left, Line right, List<Line> pieces) {
        return pieces.stream()
                .filter(other -> {
                    double distance = Math.abs(other.baseline() - left.baseline());
                    return distance > SAME_BASELINE * left.size() && distance <= NEXT_LINE * left.size();
                })
                .filter(other -> Math.abs(other.size() - left.size()) <= SAME_BASELINE * left.size())
                .anyMatch(other -> other.left() < left.right() - left.size()
                        && other.right() > right.left() + right.size()
                        && other.left() >= left.left() - 2 * left.size());
    }
}
