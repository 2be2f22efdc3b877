package org.kicnews.importer.pdf.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.pdf.page.Glyph;

/** Decides whether a line begins a new paragraph. */
final class ParagraphRules {
    /** Sizes that differ by more than this share belong to different paragraphs. */
    private static final double SAME_SIZE = 0.06;

    /** Lines further apart than this are not of one paragraph, in em. */
    private static final double WIDEST_PITCH = 2.6;

    /** An indent that begins a paragraph, in em. */
    private static final double INDENT = 0.7;

    /** A first line that begins so far to the right of the next, in em, is set flush right: no indent is as deep. */
    private static final double FLUSH_RIGHT = 4;

    /** A line beside another stands in the next cell of a table; the top of the next column is further up; in em. */
    private static final double SIDEWAYS = 2;

    /** The least hanging indent of a list item, in em. */
    private static final double HANG = 0.25;

    /** Edges this close are aligned, in em. */
    private static final double ALIGNED = 0.35;

    /** A line that is stretched by less than this, in em, is set as it came: a last line that happens to be full. */
    private static final double UNSTRETCHED = 0.12;

    /** How far a line must stay away from the edge to be seen as not filled, in em. */
    private static final double SHORT_OF_EDGE = 0.35;

    /** How much must be left over at a line end for the next unit to have surely fitted, in em. */
    private static final double SURE_FIT = 0.1;

    private final Measures measures;
    private final Pitches pitches;
    private final BreakStyle style;
    private final SpaceRule spaces;
    private final Indents indents;
    private final Separation separation;

    ParagraphRules(Typesetting typesetting) {
        this.measures = typesetting.measures();
        this.pitches = typesetting.pitches();
        this.style = typesetting.breakStyle();
        this.spaces = typesetting.spaces();
        this.indents = typesetting.indents();
        this.separation = typesetting.separation();
    }

    /**
     * Whether a paragraph ends before a line.
     *
     * @param paragraph the lines of the paragraph so far, at least one
     * @param next the line
     * @param following the line after it in reading order
     */
    boolean breaksBefore(List<Line> paragraph, Line next, @Nullable Line following) {
        Line last = paragraph.get(paragraph.size() - 1);
        if (next.bulleted() || differs(last.size(), next.size()) || weightDiffers(paragraph, next)) {
            return true;
        }
        double right = measures.rightEdge(last, next);
        String lastText = last.letters();
        String nextText = spaces.text(next);
        if (isCut(last, next)) {
            return breaksAtCut(paragraph, next, lastText, nextText);
        }
        if (breaksByPitch(paragraph, last, next, following) || LineEnds.beginsWithBullet(nextText)) {
            return true;
        }
        if (paragraph.size() == 1 && indents.isFirstLine(last) && indents.isFirstLine(next)) {
            return true;
        }
        if (isNextItem(paragraph.get(0), last, next, nextText)) {
            return true;
        }
        boolean ended = LineEnds.endsSentence(lastText);
        if (ended && isLineBrokenByHand(paragraph, next, nextText, following)) {
            return false;
        }
        boolean full = !wouldHaveFitted(last, next, right);
        if (!full || (ended && isLastOfJustified(paragraph, right)) || (LineEnds.mayBeginItem(nextText) && ended)) {
            return true;
        }
        return breaksByIndent(paragraph, last, next, following);
    }

    static boolean differs(double one, double other) {
        return Math.abs(one - other) > SAME_SIZE * Math.max(one, other);
    }

    private static boolean weightDiffers(List<Line> paragraph, Line next) {
        boolean allBold = paragraph.stream().allMatch(Line::bold);
        boolean noneBold = paragraph.stream().noneMatch(Line::anyBold);
        return (allBold && !next.anyBold()) || (noneBold && next.bold());
    }

    /** Whether the next line stands in another column or on another page. */
    static boolean isCut(Line last, Line next) {
        return last.page() != next.page() || next.baseline() <= last.baseline() || !last.overlaps(next);
    }

    /** Whether the last line of a justified paragraph stays short of the edge that the lines before it reach. */
    private boolean isLastOfJustified(List<Line> paragraph, double right) {
        Line last = paragraph.get(paragraph.size() - 1);
        return paragraph.size() > 1
                && right - last.right() > SHORT_OF_EDGE * last.size()
                && paragraph.subList(0, paragraph.size() - 1).stream().allMatch(measures::isFilled);
    }

    /**
     * Whether the author broke a line inside a paragraph of prose: where all paragraphs are set apart and this line is
     * not.
     */
    private boolean isLineBrokenByHand(List<Line> paragraph, Line next, String nextText, @Nullable Line following) {
        if (!separation.everywhere()
                || LineEnds.mayBeginItem(nextText)
                || LineEnds.mayBeginItem(spaces.text(paragraph.get(0)))
                || LineEnds.beginsWithBullet(paragraph.get(0).letters())
                || Separation.isIndented(next, measures)) {
            return false;
        }
        boolean prose =
                paragraph.size() > 1 && !isCut(paragraph.get(paragraph.size() - 2), paragraph.get(paragraph.size() - 1))
                        || following != null
                                && !isCut(next, following)
                                && !differs(next.size(), following.size())
                                && !pitches.isWide(next, following)
                                && !wouldHaveFitted(next, following, measures.rightEdge(next, following));
        return prose
                && Math.abs(next.left() - measures.leftEdge(next, measures.rightEdge(next, next)))
                        <= ALIGNED * next.size();
    }

    private boolean breaksByPitch(List<Line> paragraph, Line last, Line next, @Nullable Line following) {
        double pitch = next.baseline() - last.baseline();
        if (pitch > WIDEST_PITCH * last.size()) {
            return true;
        }
        if (!pitches.isWide(last, next)) {
            return false;
        }
        // Wider than usual, but evenly so: text that is led out as a whole.
        boolean likeBefore = paragraph.size() > 1
                && !isCut(paragraph.get(paragraph.size() - 2), last)
                && isEven(last.baseline() - paragraph.get(paragraph.size() - 2).baseline(), pitch);
        boolean likeAfter = paragraph.size() == 1
                && following != null
                && !isCut(next, following)
                && !differs(next.size(), following.size())
                && isEven(following.baseline() - next.baseline(), pitch);
        return !likeBefore && !likeAfter;
    }

    private static boolean isEven(double one, double other) {
        return Math.abs(one - other) <= 0.04 * Math.max(one, other);
    }

    /** Whether a line begins with the same kind of label as the paragraph, at the same place. */
    private boolean isNextItem(Line first, Line last, Line next, String nextText) {
        double em = next.size();
        boolean aligned = Math.abs(first.left() - next.left()) <= ALIGNED * em;
        boolean hangs = first == last || last.left() > next.left() + HANG * em;
        return aligned && hangs && LineEnds.isSameKindOfItem(spaces.text(first), nextText);
    }

    /** The same across a cut, where places are compared within their columns. */
    private boolean isNextItemAcross(Line first, Line last, Line next, String nextText) {
        double em = next.size();
        double right = measures.rightEdge(first, last);
        double indent = indent(next, measures.rightEdge(next, next));
        boolean aligned = Math.abs(indent(first, right) - indent) <= ALIGNED * em;
        boolean hangs = first == last || indent(last, right) > indent + HANG * em;
        return aligned && hangs && LineEnds.isSameKindOfItem(spaces.text(first), nextText);
    }

    private double indent(Line line, double right) {
        return line.left() - measures.leftEdge(line, right);
    }

    private boolean wouldHaveFitted(Line last, Line next, double right) {
        double em = last.size();
        double room = right - last.right();
        if (isCentered(last, right) && isCentered(next, right)) {
            room = right - measures.leftEdge(last, right) - last.width();
        }
        double unit = firstUnit(last, next);
        return room >= unit + (style.naturalSpace() + SURE_FIT) * em;
    }

    private boolean isCentered(Line line, double right) {
        double left = measures.leftEdge(line, right);
        double before = line.left() - left;
        double after = right - line.right();
        return before > line.size() && Math.abs(before - after) < line.size();
    }

    /**
     * How wide the first part of a line is that the producer does not break, in points. Some producers that keep Korean
     * words whole break lines between the ideographs in them, and some keep these together too.
     */
    private double firstUnit(Line last, Line line) {
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

    private boolean breaksByIndent(List<Line> paragraph, Line last, Line next, @Nullable Line following) {
        double em = last.size();
        double shift = measures.shift(last, next);
        if (paragraph.size() > 1 && !isCut(paragraph.get(paragraph.size() - 2), last)) {
            return Math.abs(shift) > INDENT * em && !isCenteredBlock(paragraph, next);
        }
        if (shift <= INDENT * em) {
            return -shift > FLUSH_RIGHT * em && measures.reachesEdge(last);
        }
        boolean running = measures.reachesEdge(last) && !LineEnds.endsSentence(last.letters());
        if (startsAtTextOf(last, next) || (running && LineEnds.mayBeginItem(spaces.text(last)))) {
            return false;
        }
        boolean hanging = following != null
                && !isCut(next, following)
                && Math.abs(following.left() - next.left()) <= ALIGNED * em;
        return !hanging && !isCenteredBlock(paragraph, next);
    }

    private boolean isCenteredBlock(List<Line> paragraph, Line next) {
        Line last = paragraph.get(paragraph.size() - 1);
        double center = (last.left() + last.right()) / 2;
        double nextCenter = (next.left() + next.right()) / 2;
        return Math.abs(center - nextCenter) < ALIGNED * last.size();
    }

    /** Whether a line begins where the text of the line above begins after its marker. */
    private boolean startsAtTextOf(Line last, Line next) {
        boolean[] blanks = spaces.spaces(last);
        for (int i = 1; i < Math.min(blanks.length, 8); i++) {
            if (blanks[i]) {
                return Math.abs(last.glyphs().get(i).left() - next.left()) <= ALIGNED * last.size();
            }
        }
        return false;
    }

    private boolean breaksAtCut(List<Line> paragraph, Line next, String lastText, String nextText) {
        Line last = paragraph.get(paragraph.size() - 1);
        if (last.page() == next.page() && next.baseline() > last.baseline() - SIDEWAYS * last.size()) {
            return true;
        }
        double right = measures.rightEdge(last, last);
        double left = measures.leftEdge(next, measures.rightEdge(next, next));
        boolean indented = next.left() - left > INDENT * next.size();
        boolean ended = LineEnds.endsSentence(lastText);
        if (LineEnds.beginsWithBullet(nextText)
                || isNextItemAcross(paragraph.get(0), last, next, nextText)
                || (LineEnds.mayBeginItem(nextText) && ended)
                || LineEnds.beginsWithCaptionNumber(nextText)) {
            return true;
        }
        double room = right - last.right();
        boolean fitted = room >= firstUnit(last, next) + (style.naturalSpace() + SURE_FIT) * last.size();
        if (fitted || (ended && isLastOfJustified(paragraph, right))) {
            return true;
        }
        boolean unstretched = measures.isFilled(last)
                && Math.abs(BreakStyle.stretch(last, spaces, style.naturalSpace())) < UNSTRETCHED;
        boolean indentedLast = last.left() - measures.leftEdge(last, right) > INDENT * last.size();
        return (ended && unstretched) || (indented && !indentedLast);
    }
}
