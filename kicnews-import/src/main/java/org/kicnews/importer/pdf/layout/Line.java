package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.Glyph;

/** The glyphs of one printed line of one column, from left to right. */
public final class Line {
    private final int page;
    private final List<Glyph> glyphs;
    private final boolean[] blankBefore;
    private final boolean blankAfter;
    private final double baseline;
    private final double size;
    private final double tracking;
    private final int order;
    private final boolean bold;
    private final boolean anyBold;
    private final double left;
    private final boolean bulleted;

    /**
     * @param page the page, from 1
     * @param glyphs the glyphs without spaces, from left to right, at least one
     * @param blankBefore for each glyph whether a space glyph is drawn before it
     * @param blankAfter whether a space glyph is drawn after the last
     */
    Line(int page, List<Glyph> glyphs, boolean[] blankBefore, boolean blankAfter) {
        this(page, glyphs, blankBefore, blankAfter, glyphs.get(0).left(), false);
    }

    private Line(
            int page, List<Glyph> glyphs, boolean[] blankBefore, boolean blankAfter, double left, boolean bulleted) {
        this.page = page;
        this.left = left;
        this.bulleted = bulleted;
        this.glyphs = List.copyOf(glyphs);
        this.blankBefore = blankBefore.clone();
        this.blankAfter = blankAfter;
        this.size = dominant(this.glyphs, Glyph::size);
        this.baseline = dominant(this.glyphs, Glyph::baseline);
        this.tracking = lowerQuartileOfGaps();
        this.order = firstOrder(this.glyphs);
        // Fallback fonts often have no bold cut: only letters of the main size and script weigh in.
        int letters = 0;
        int heavy = 0;
        for (Glyph glyph : this.glyphs) {
            if (isWeighty(glyph)) {
                letters++;
                heavy += glyph.style().bold() ? 1 : 0;
            }
        }
        this.bold = heavy > 0 && heavy >= letters * MOSTLY;
        this.anyBold = heavy > 0;
    }

    /** The share of bold letters from which a line is bold as a whole. */
    private static final double MOSTLY = 0.85;

    private static boolean isWeighty(Glyph glyph) {
        return !glyph.text().isEmpty() && Script.ofFirst(glyph.text()) != Script.MARK;
    }

    private static double dominant(List<Glyph> glyphs, ToDoubleFunction<Glyph> measure) {
        long first = inTwentieths(measure.applyAsDouble(glyphs.get(0)));
        if (isEverywhere(first, glyphs, measure)) {
            return first / 20.0;
        }
        Map<Long, Integer> votes = new HashMap<>();
        for (Glyph glyph : glyphs) {
            votes.merge(inTwentieths(measure.applyAsDouble(glyph)), isWeighty(glyph) ? 4 : 1, Integer::sum);
        }
        return votes.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 20.0;
    }

    private static boolean isEverywhere(long twentieths, List<Glyph> glyphs, ToDoubleFunction<Glyph> measure) {
        for (Glyph glyph : glyphs) {
            if (inTwentieths(measure.applyAsDouble(glyph)) != twentieths) {
                return false;
            }
        }
        return true;
    }

    private static int firstOrder(List<Glyph> glyphs) {
        int first = glyphs.get(0).order();
        for (Glyph glyph : glyphs) {
            first = Math.min(first, glyph.order());
        }
        return first;
    }

    private static long inTwentieths(double points) {
        return Math.round(points * 20);
    }

    private double lowerQuartileOfGaps() {
        int count = 0;
        double[] gaps = new double[glyphs.size()];
        for (int i = 1; i < gaps.length; i++) {
            if (!blankBefore[i]) {
                gaps[count++] = gapBefore(i);
            }
        }
        Arrays.sort(gaps, 0, count);
        return count == 0 ? 0 : Math.max(0, gaps[count / 4]);
    }

    /** The page that it stands on, from 1. */
    public int page() {
        return page;
    }

    /** Its glyphs from left to right, without spaces. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether a space glyph is drawn before a glyph and fits there. */
    boolean blankBefore(int index) {
        return blankBefore[index];
    }

    /** Whether a space glyph is drawn after the last glyph. */
    boolean blankAfter() {
        return blankAfter;
    }

    /** The gap before a glyph in em of the line; 0 before the first. */
    double gapBefore(int index) {
        if (index == 0) {
            return 0;
        }
        return (glyphs.get(index).left() - glyphs.get(index - 1).right()) / size;
    }

    /**
     * By how much its letters are set apart, in em. The lower quartile of its gaps: in ordinary text most gaps are none,
     * in letter-spaced text most are alike.
     */
    double tracking() {
        return tracking;
    }

    /** Where it begins; for a line beside a drop capital where the capital does. */
    public double left() {
        return left;
    }

    /** Whether the bullet of a list item is drawn before it as a shape, not as a letter. */
    boolean bulleted() {
        return bulleted;
    }

    public double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    public double width() {
        return right() - left();
    }

    public double baseline() {
        return baseline;
    }

    /** The size that most of it has, in points. */
    public double size() {
        return size;
    }

    /** The place of its first glyph in the order of drawing. */
    public int order() {
        return order;
    }

    /** Whether it is bold as a whole. */
    boolean bold() {
        return bold;
    }

    /** Whether any letter of it is bold. */
    boolean anyBold() {
        return anyBold;
    }

    /** The box around it. */
    public Bounds bounds() {
        Bounds first = glyphs.get(0).bounds();
        double top =
                glyphs.stream().mapToDouble(glyph -> glyph.bounds().top()).min().orElse(first.top());
        double bottom = glyphs.stream()
                .mapToDouble(glyph -> glyph.bounds().bottom())
                .max()
                .orElse(first.bottom());
        return new Bounds(left(), top, width(), bottom - top);
    }

    /** Its characters without any space. */
    String letters() {
        StringBuilder letters = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> letters.append(glyph.text()));
        return letters.toString();
    }

    boolean overlaps(Line other) {
        return left() < other.right() && other.left() < right();
    }

    /** This line and another to its right as one, with a space between them. */
    Line followedBy(Line other) {
        return joined(other, true);
    }

    /** This line and another to its right as one, without a space between them. */
    Line touching(Line other) {
        return joined(other, false);
    }

    private Line joined(Line other, boolean blank) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(other.glyphs);
        boolean[] blanks = Arrays.copyOf(blankBefore, all.size());
        System.arraycopy(other.blankBefore, 0, blanks, glyphs.size(), other.glyphs.size());
        blanks[glyphs.size()] = blank;
        return new Line(page, all, blanks, other.blankAfter);
    }

    /** This line without its first glyphs. */
    Line from(int first) {
        boolean[] blanks = Arrays.copyOfRange(blankBefore, first, glyphs.size());
        blanks[0] = false;
        return new Line(page, glyphs.subList(first, glyphs.size()), blanks, blankAfter);
    }

    /** This line as one that belongs to a measure that begins further to the left. */
    Line beginningAt(double newLeft) {
        return new Line(page, glyphs, blankBefore, blankAfter, newLeft, bulleted);
    }

    /** This line with a bullet before it that is no letter. */
    Line withBullet() {
        return new Line(page, glyphs, blankBefore, blankAfter, left, true);
    }

    /** From the top of the page to its bottom, then from left to right. */
    static Comparator<Line> byPlace() {
        return Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left);
    }
}
