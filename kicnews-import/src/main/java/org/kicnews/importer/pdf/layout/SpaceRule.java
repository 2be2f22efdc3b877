package org.kicnews.importer.pdf.layout;

import java.util.Collection;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * Decides which gaps inside lines are spaces. A space glyph that fits its gap is one. A gap without a glyph is one only
 * if it is wider than typesetting explains, which depends on the scripts at both sides.
 */
public final class SpaceRule {
    /**
     * The widest gap between Hangul and a digit or Latin letter that is no space, in em: Word opens a quarter em,
     * LibreOffice 0.18 to 0.22.
     */
    private static final double AUTO_SPACE = 0.36;

    /** The same between two Hangul syllables or two Latin letters: kerning and rounding only. */
    private static final double LETTER_GAP = 0.17;

    /** The same beside a punctuation mark, whose box may be narrower than its advance. */
    private static final double MARK_GAP = 0.22;

    /** The same between ideographs, which have no spaces between words. */
    private static final double IDEOGRAPH_GAP = 0.5;

    /** The share of spaces with a glyph from which the producer draws a glyph for each of them. */
    private static final double ALWAYS_DRAWN = 0.9;

    /** What a gap without a glyph must measure, in em, where each space has one: a tabulator, a column. */
    private static final double TAB_GAP = 0.8;

    private final boolean drawsEach;

    /**
     * Learns from the lines of a document how its producer sets spaces.
     *
     * @param lines all lines of the document
     */
    public SpaceRule(Collection<Line> lines) {
        int glyphs = 0;
        int gaps = 0;
        for (Line line : lines) {
            double tracking = line.tracking();
            for (int i = 1; i < line.glyphs().size(); i++) {
                if (line.blankBefore(i)) {
                    glyphs++;
                } else if (isSurelySpace(line, i, line.gapBefore(i) - tracking) && line.gapBefore(i) < TAB_GAP) {
                    gaps++;
                }
            }
        }
        this.drawsEach = glyphs > 0 && glyphs >= ALWAYS_DRAWN * (glyphs + gaps);
    }

    /** Whether typesetting does not explain a gap, in em: between two Hangul syllables there is none to open. */
    private static boolean isSurelySpace(Line line, int index, double gap) {
        return gap >= AUTO_SPACE
                || gap >= LETTER_GAP
                        && isHangul(line.glyphs().get(index - 1))
                        && isHangul(line.glyphs().get(index));
    }

    private static boolean isHangul(Glyph glyph) {
        return !glyph.text().isEmpty() && Script.ofFirst(glyph.text()) == Script.HANGUL;
    }

    /** Whether the producer draws a glyph for each space. */
    boolean drawsEach() {
        return drawsEach;
    }

    /** For each glyph of a line whether a space stands before it. */
    public boolean[] spaces(Line line) {
        boolean[] spaces = new boolean[line.glyphs().size()];
        double tracking = line.tracking();
        for (int i = 1; i < spaces.length; i++) {
            spaces[i] = line.blankBefore(i) || line.gapBefore(i) - tracking > widestGap(line, i);
        }
        return spaces;
    }

    /** The text of a line with its spaces. */
    public String text(Line line) {
        boolean[] spaces = spaces(line);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spaces.length; i++) {
            if (spaces[i]) {
                text.append(' ');
            }
            text.append(line.glyphs().get(i).text());
        }
        return text.toString();
    }

    private double widestGap(Line line, int index) {
        if (drawsEach) {
            return TAB_GAP;
        }
        Glyph before = line.glyphs().get(index - 1);
        Glyph after = line.glyphs().get(index);
        if (before.text().isEmpty() || after.text().isEmpty()) {
            return AUTO_SPACE;
        }
        Script left = Script.ofLast(before.text());
        Script right = Script.ofFirst(after.text());
        if (Script.opensAutoSpace(left, right)) {
            return AUTO_SPACE;
        }
        if (left == Script.HAN && right == Script.HAN) {
            return IDEOGRAPH_GAP;
        }
        return left == Script.MARK || right == Script.MARK ? MARK_GAP : LETTER_GAP;
    }
}
