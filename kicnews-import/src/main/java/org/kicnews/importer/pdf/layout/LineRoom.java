package org.kicnews.importer.pdf.layout;

import java.util.List;
import org.kicnews.importer.pdf.page.Glyph;

/** How much room a line left, and how much the beginning of the next one would have taken. */
final class LineRoom {
    /** How much more room than the next part of the text takes shows that a line was ended on purpose, in em. */
    private static final double SURE = 1;

    private final Measures measures;
    private final SpaceRule spaces;
    private final BreakStyle style;

    LineRoom(Measures measures, SpaceRule spaces, BreakStyle style) {
        this.measures = measures;
        this.spaces = spaces;
        this.style = style;
    }

    /**
     * Whether a line ends short of its edge though the first part of the next one had room: it was ended on purpose. How
     * far a line was stretched that reaches its edge says too little, since producers pack and stretch lines by rules of
     * their own.
     */
    boolean endedShort(Line last, Line next) {
        return !measures.isFilled(last)
                && measures.rightEdge(last, next) - last.right() >= firstUnit(last, next) + SURE * last.size();
    }

    /**
     * How wide the first part of a line is that the producer does not break, in points. Some producers that keep Korean
     * words whole break lines between the ideographs in them, and some keep these together too.
     */
    double firstUnit(Line last, Line line) {
        boolean ideographs = style.insideWords()
                || last.letters().codePoints().noneMatch(letter -> Script.of(letter) == Script.HANGUL);
        boolean[] blanks = spaces.spaces(line);
        List<Glyph> glyphs = line.glyphs();
        int end = 1;
        while (end < glyphs.size()
                && !blanks[end]
                && !breaksBetween(glyphs.get(end - 1), glyphs.get(end), ideographs)) {
            end++;
        }
        return glyphs.get(end - 1).right() - line.left();
    }

    private boolean breaksBetween(Glyph before, Glyph after, boolean ideographs) {
        if (before.text().isEmpty() || after.text().isEmpty()) {
            return false;
        }
        Script left = Script.ofLast(before.text());
        Script right = Script.ofFirst(after.text());
        if (left == Script.HAN || right == Script.HAN) {
            return ideographs && left != Script.MARK && right != Script.MARK;
        }
        return style.insideWords()
                && left != Script.MARK
                && right != Script.MARK
                && (left == Script.HANGUL || right == Script.HANGUL);
    }
}
