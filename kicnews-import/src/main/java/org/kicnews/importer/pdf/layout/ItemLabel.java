package org.kicnews.importer.pdf.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the label of a list item at the beginning of a paragraph. */
final class ItemLabel {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{1,3}[.)]|[(（]\\d{1,3}[)）]|[①-⑳㉠-㉻]|[가나다라마바사아자차카타파하][.)]|[-–—*·ㆍ・])(?= |[^\\d\\s])");

    /** A gap after a label from which it is set by a tabulator, in em. */
    private static final double TABULATOR = 0.75;

    /** The same where each space has a glyph and the gap has none: nothing but a tabulator opens such a gap. */
    private static final double BARE_TABULATOR = 0.3;

    /** Edges this close are aligned, in em. */
    private static final double ALIGNED = 0.35;

    /** The least hanging indent, in em. */
    private static final double HANGING = 0.5;

    private ItemLabel() {}

    /**
     * How many characters the label has; 0 where there is none.
     *
     * @param text the text of the paragraph
     * @param lines its lines
     */
    static int end(String text, List<Line> lines, SpaceRule spaces) {
        if (LineEnds.beginsWithBullet(text)) {
            return text.offsetByCodePoints(0, 1);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return 0;
        }
        Line first = lines.get(0);
        int glyph = glyphAfter(first, number.end());
        if (glyph == 0) {
            return 0;
        }
        boolean bare = spaces.drawsEach() && !first.blankBefore(glyph);
        boolean tabbed = first.gapBefore(glyph) >= (bare ? BARE_TABULATOR : TABULATOR);
        double textLeft = first.glyphs().get(glyph).left();
        boolean hanging = lines.size() > 1
                && Math.abs(lines.get(1).left() - textLeft) <= ALIGNED * first.size()
                && textLeft - first.left() >= HANGING * first.size();
        return tabbed || hanging ? number.end() : 0;
    }

    /** The first glyph after some characters; 0 where the characters end inside a glyph or with the line. */
    private static int glyphAfter(Line line, int characters) {
        int length = 0;
        for (int i = 0; i < line.glyphs().size(); i++) {
            if (length == characters) {
                return i;
            }
            length += line.glyphs().get(i).text().length();
        }
        return 0;
    }
}
