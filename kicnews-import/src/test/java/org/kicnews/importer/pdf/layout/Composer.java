package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.pdf.page.Glyph;

/** Sets lines of glyphs for tests as producers do: Hangul one em wide, Latin letters and digits half an em. */
final class Composer {
    static final double SPACE = 0.3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private TextStyle style = TextStyle.plain(10);
    private boolean drawsSpaces = true;
    private double autoSpace;
    private double tracking;

    /** Leaves a gap instead of drawing a glyph for each space. */
    Composer withoutSpaceGlyphs() {
        drawsSpaces = false;
        return this;
    }

    /** Opens a gap of this many em between Hangul and Latin letters or digits. */
    Composer withAutoSpace(double em) {
        autoSpace = em;
        return this;
    }

    /** Sets letters and spaces this many em further from what is before them. */
    Composer tracked(double em) {
        tracking = em;
        return this;
    }

    Composer style(TextStyle newStyle) {
        style = newStyle;
        return this;
    }

    Composer size(double points) {
        return style(TextStyle.plain(points));
    }

    /** Sets a line with spaces of the natural width. */
    Composer line(double left, double baseline, String text) {
        return set(left, baseline, text, SPACE * style.size());
    }

    /** Sets a line whose spaces are stretched to fill a measure. */
    Composer justified(double left, double right, double baseline, String text) {
        long blanks = text.chars().filter(letter -> letter == ' ').count();
        double natural = text.codePoints().mapToDouble(this::width).sum();
        return set(left, baseline, text, (right - left - natural) / blanks);
    }

    private Composer set(double left, double baseline, String text, double space) {
        double x = left;
        int before = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint == ' ') {
                if (drawsSpaces) {
                    add(" ", x, baseline, SPACE * style.size());
                }
                x += space + tracking * style.size();
            } else {
                if (before != 0 && before != ' ' && Script.opensAutoSpace(Script.of(before), Script.of(codePoint))) {
                    x += autoSpace * style.size();
                }
                add(Character.toString(codePoint), x, baseline, width(codePoint));
                x += width(codePoint) + tracking * style.size();
            }
            before = codePoint;
        }
        return this;
    }

    private double width(int codePoint) {
        if (codePoint == ' ') {
            return 0;
        }
        return (Script.of(codePoint).isEastAsian() ? 1 : 0.5) * style.size();
    }

    private void add(String text, double x, double baseline, double advance) {
        glyphs.add(new Glyph(
                glyphs.size(),
                text,
                x,
                baseline,
                advance,
                SPACE * style.size(),
                0,
                style,
                Glyph.NO_MCID,
                false,
                Glyph.Visibility.VISIBLE));
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    List<Line> lines() {
        return LineBuilder.lines(1, glyphs);
    }
}
