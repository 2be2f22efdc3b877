package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * Puts drop capitals before the line that they begin. A capital is a letter or two, much larger than the text, with two
 * or more lines of text set in at its right; the last of these may stand on its baseline.
 */
final class DropCaps {
    /** How much larger than the text a capital is at least. */
    private static final double LARGER = 1.7;

    /** The longest capital, in characters: an opening quotation mark and a letter. */
    private static final int LONGEST = 2;

    /** How many lines stand beside a capital at least. */
    private static final int FEWEST_LINES = 2;

    /** The widest gap between a capital and the text, in em of the text. */
    private static final double GAP = 1.2;

    /** How far the lines may overlap the advance of the capital, and miss its height, in em of the capital. */
    private static final double TOLERANCE = 0.25;

    /** How high a capital is, in its own em. */
    private static final double HEIGHT = 0.95;

    /** Edges this close are aligned, in em of the text. */
    private static final double ALIGNED = 0.3;

    private DropCaps() {}

    /**
     * Joins the capitals of a page to their lines.
     *
     * @param lines lines in the order of drawing
     */
    static List<Line> join(List<Line> lines) {
        List<Line> joined = lines;
        for (Line line : lines) {
            int letters = capital(line);
            if (letters > 0) {
                joined = join(joined, line, letters);
            }
        }
        return joined;
    }

    /** How many glyphs at the beginning of a line may be a capital; 0 for none. */
    private static int capital(Line line) {
        List<Glyph> glyphs = line.glyphs();
        double size = glyphs.get(0).size();
        int letters = 0;
        while (letters < glyphs.size() && glyphs.get(letters).size() > size / LARGER) {
            letters++;
        }
        boolean letter = !glyphs.get(letters - 1).text().isEmpty()
                && Script.ofLast(glyphs.get(letters - 1).text()) != Script.MARK;
        return letters <= LONGEST && letter ? letters : 0;
    }

    private static List<Line> join(List<Line> lines, Line line, int letters) {
        List<Glyph> capital = line.glyphs().subList(0, letters);
        List<Line> beside = new ArrayList<>();
        for (Line other : lines) {
            if (other != line && isBeside(other, other.left(), capital)) {
                beside.add(other);
            }
        }
        boolean whole = letters == line.glyphs().size();
        Optional<Line> onBaseline = whole ? Optional.empty() : Optional.of(line.from(letters));
        onBaseline.filter(rest -> isBeside(rest, rest.left(), capital)).ifPresent(beside::add);
        beside.sort(Comparator.comparingDouble(Line::baseline));
        if (beside.size() < FEWEST_LINES || (!whole && !beside.contains(onBaseline.orElseThrow()))) {
            return lines;
        }
        Line first = beside.get(0);
        boolean aligned = beside.stream().allMatch(other -> isAligned(first, other));
        if (!aligned || first == onBaseline.orElse(null)) {
            return lines;
        }
        double left = line.left();
        List<Line> joined = new ArrayList<>();
        for (Line other : lines) {
            if (other == first) {
                joined.add(new Line(line.page(), capital, new boolean[letters], false).touching(first));
            } else if (other == line) {
                onBaseline.ifPresent(rest -> joined.add(rest.beginningAt(left)));
            } else {
                joined.add(beside.contains(other) ? other.beginningAt(left) : other);
            }
        }
        return joined;
    }

    private static boolean isBeside(Line line, double left, List<Glyph> capital) {
        Glyph last = capital.get(capital.size() - 1);
        double away = left - last.right();
        double under = last.baseline() - line.baseline();
        return line.size() * LARGER <= last.size()
                && away >= -TOLERANCE * last.size()
                && away <= GAP * line.size()
                && under >= -TOLERANCE * last.size()
                && under <= HEIGHT * last.size();
    }

    private static boolean isAligned(Line one, Line other) {
        return Math.abs(one.left() - other.left()) <= ALIGNED * one.size();
    }
}
