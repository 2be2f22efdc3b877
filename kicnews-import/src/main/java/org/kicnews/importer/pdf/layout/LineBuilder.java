package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * Puts glyphs together into lines. Glyphs that are drawn one after the other on one baseline belong together; so do
 * pieces of one baseline that touch, however far apart they are drawn, since glyphs of a fallback font come late.
 */
public final class LineBuilder {
    /** How far baselines of one line may be apart, in em. */
    private static final double SAME_BASELINE = 0.16;

    /** How far a raised or lowered letter may be from the baseline, in em of the larger letter. */
    private static final double RAISED = 0.5;

    /** The size of a raised or lowered letter, as a share of the letters around it. */
    private static final double RAISED_SIZE = 0.8;

    /** The widest gap inside a line between glyphs drawn one after the other, in em. */
    private static final double RUNNING_GAP = 1.0;

    /** The same with a space drawn in the gap: justified lines in narrow columns. */
    private static final double RUNNING_GAP_WITH_SPACE = 3.0;

    /** The widest gap between pieces of a line that are drawn apart, in em. */
    private static final double PIECE_GAP = 0.6;

    /** How far glyphs may overlap, in em: kerning and slanted letters. */
    private static final double OVERLAP = 0.4;

    /** How much wider than its gap a space glyph may be, in em, and still be a space of the line. */
    private static final double SPACE_EXCESS = 0.06;

    /** The least part of its width that a squeezed space has left, where no automatic gap could explain it. */
    private static final double SQUEEZED = 0.5;

    private static final Comparator<Glyph> FROM_LEFT =
            Comparator.comparingDouble(Glyph::left).thenComparingInt(Glyph::order);

    private final int page;
    private final List<Piece> pieces = new ArrayList<>();

    private LineBuilder(int page) {
        this.page = page;
    }

    private static final class Piece {
        private final List<Glyph> glyphs = new ArrayList<>();
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double baseline;
        private double size;
        private boolean ink;

        private void add(Glyph glyph) {
            glyphs.add(glyph);
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
            if (!ink || glyph.size() > size) {
                if (!glyph.isSpace() || !ink) {
                    size = glyph.size();
                    baseline = glyph.baseline();
                }
            }
            ink |= !glyph.isSpace();
        }

        private Glyph last() {
            return glyphs.get(glyphs.size() - 1);
        }
    }

    /**
     * Builds the lines of a page, or of a part of it.
     *
     * @param page the page, from 1
     * @param glyphs glyphs that are not turned, in the order of drawing
     * @return the lines in the order in which they begin to be drawn
     */
    public static List<Line> lines(int page, Collection<Glyph> glyphs) {
        LineBuilder builder = new LineBuilder(page);
        glyphs.forEach(builder::add);
        return builder.build();
    }

    private void add(Glyph glyph) {
        if (!pieces.isEmpty()) {
            Piece current = pieces.get(pieces.size() - 1);
            if (continues(current, glyph)) {
                current.add(glyph);
                return;
            }
        }
        Piece piece = new Piece();
        piece.add(glyph);
        pieces.add(piece);
    }

    private static boolean continues(Piece piece, Glyph glyph) {
        Glyph last = piece.last();
        double em = Math.max(piece.size, glyph.size());
        double gap = glyph.left() - last.right();
        double widest = last.isSpace() || glyph.isSpace() ? RUNNING_GAP_WITH_SPACE : RUNNING_GAP;
        return sameLine(piece.baseline, piece.size, glyph.baseline(), glyph.size())
                && gap <= widest * em
                && gap >= -OVERLAP * em
                && glyph.left() >= last.left() - 0.05 * em;
    }

    private static boolean sameLine(double baseline, double size, double otherBaseline, double otherSize) {
        double larger = Math.max(size, otherSize);
        double smaller = Math.min(size, otherSize);
        double distance = Math.abs(baseline - otherBaseline);
        return distance <= SAME_BASELINE * smaller || (smaller <= RAISED_SIZE * larger && distance <= RAISED * larger);
    }

    private List<Line> build() {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(piece -> piece.baseline));
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            List<Piece> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (row != null && Math.abs(row.get(0).baseline - piece.baseline) <= SAME_BASELINE * smallest(row, piece)) {
                row.add(piece);
            } else {
                rows.add(new ArrayList<>(List.of(piece)));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (List<Piece> row : rows) {
            row.sort(Comparator.comparingDouble((Piece piece) -> piece.left)
                    .thenComparingInt(piece -> piece.glyphs.get(0).order()));
            addLines(row, lines);
        }
        lines.sort(Comparator.comparingInt(Line::order));
        return DropCaps.join(Rows.join(Labels.join(lines)));
    }

    private static double smallest(List<Piece> row, Piece piece) {
        return Math.min(row.get(0).size, piece.size);
    }

    private void addLines(List<Piece> row, List<Line> lines) {
        List<Glyph> glyphs = new ArrayList<>();
        double right = 0;
        for (Piece piece : row) {
            double em = piece.size;
            if (!glyphs.isEmpty() && piece.left - right > PIECE_GAP * em) {
                line(glyphs).ifPresent(lines::add);
                glyphs = new ArrayList<>();
                right = piece.right;
            }
            glyphs.addAll(piece.glyphs);
            right = Math.max(right, piece.right);
        }
        line(glyphs).ifPresent(lines::add);
    }

    private Optional<Line> line(List<Glyph> all) {
        List<Glyph> sorted = new ArrayList<>(all);
        sorted.sort(FROM_LEFT);
        List<Glyph> ink = new ArrayList<>(sorted.size());
        List<Glyph> blanks = new ArrayList<>();
        boolean any = false;
        for (Glyph glyph : sorted) {
            if (glyph.isSpace()) {
                blanks.add(glyph);
            } else {
                ink.add(glyph);
                any |= !glyph.text().isEmpty();
            }
        }
        if (!any) {
            return Optional.empty();
        }
        boolean[] blankBefore = new boolean[ink.size()];
        int next = 0;
        for (int i = 1; i < ink.size(); i++) {
            Glyph before = ink.get(i - 1);
            Glyph after = ink.get(i);
            while (next < blanks.size() && blanks.get(next).right() <= before.left()) {
                next++;
            }
            for (int j = next; j < blanks.size() && blanks.get(j).left() < after.left() && !blankBefore[i]; j++) {
                blankBefore[i] = fits(blanks.get(j), before, after, 0)
                        || (blanks.get(j).advance() > after.left() - before.right()
                                && fits(blanks.get(j), before, after, overlap(ink)));
            }
        }
        Glyph last = ink.get(ink.size() - 1);
        boolean blankAfter =
                blanks.stream().anyMatch(blank -> blank.left() >= last.right() - SPACE_EXCESS * last.size());
        return Optional.of(new Line(page, ink, blankBefore, blankAfter));
    }

    /** By how much the letters of a line are set over each other (negative letter-spacing), in points; 0 or more. */
    private static double overlap(List<Glyph> ink) {
        double[] gaps = new double[ink.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ink.get(i + 1).left() - ink.get(i).right();
        }
        Arrays.sort(gaps);
        return Math.max(0, -gaps[gaps.length / 2]);
    }

    /** Whether a blank fits between two glyphs, each of which may reach into it by the usual overlap of its line. */
    private static boolean fits(Glyph blank, Glyph before, Glyph after, double overlap) {
        double em = Math.max(before.size(), after.size());
        double from = before.right() - overlap;
        double to = after.left() + overlap;
        double gap = to - from;
        double inside = Math.min(blank.right(), to) - Math.max(blank.left(), from);
        boolean wide = gap >= blank.advance() - SPACE_EXCESS * em && inside >= SQUEEZED * blank.advance();
        boolean squeezed = gap >= SQUEEZED * blank.advance()
                && inside >= SQUEEZED * blank.advance()
                && !before.text().isEmpty()
                && !after.text().isEmpty()
                && !Script.opensAutoSpace(Script.ofLast(before.text()), Script.ofFirst(after.text()));
        return wide || squeezed;
    }
}
