package org.kicnews.importer.pdf.page;

import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.TextStyle;

/**
 * One glyph as it is drawn.
 *
 * @param order its place in the order of drawing, from 0, counted over glyphs, rules and pictures of the page
 * @param text its characters in NFC; a space for any kind of blank; empty for a glyph whose characters another glyph
 *     carries ({@code ActualText}) or that stands for nothing; {@link #UNKNOWN} where the font does not say
 * @param left where it begins along the baseline, in points from the left edge of the upright page
 * @param baseline the height of its baseline, in points from the upper edge of the upright page
 * @param advance how far it moves the pen along its own baseline, in points, without letter and word spacing
 * @param spaceAdvance how wide a space of its font is, in points; 0 where unknown
 * @param turn how far it is turned against the upright page, in degrees counter-clockwise, from 0 to 359
 * @param style the typography
 * @param mcid the number of the marked content that it belongs to, or {@link #NO_MCID}
 * @param artifact whether the file marks it as no part of the content (a running header, a decoration)
 * @param visibility whether a reader of the page sees it
 */
public record Glyph(
        int order,
        String text,
        double left,
        double baseline,
        double advance,
        double spaceAdvance,
        int turn,
        TextStyle style,
        int mcid,
        boolean artifact,
        Visibility visibility) {

    /** What the text of a glyph is whose font does not say which characters it shows. */
    public static final String UNKNOWN = "\uFFFD";

    /** No marked content that the structure tree could name. */
    public static final int NO_MCID = -1;

    /** How far most letters rise above the baseline, in em. */
    private static final double ASCENT = 0.8;

    /** How far most letters reach below the baseline, in em. */
    private static final double DESCENT = 0.2;

    /** Whether a reader of the page sees something. */
    public enum Visibility {
        VISIBLE,
        /** Drawn without ink: the text layer of a scan, a hidden layer, full transparency. */
        INVISIBLE,
        /** Outside the page or cut away by a clipping path. */
        OUTSIDE
    }

    /** Where it ends along the baseline; for a glyph that is not turned. */
    public double right() {
        return left + advance;
    }

    /** The size of its type in points. */
    public double size() {
        return style.size();
    }

    /** Whether it is nothing but a space. */
    public boolean isSpace() {
        return text.equals(" ");
    }

    /** Whether its font does not say which characters it shows. */
    public boolean isUnknown() {
        return text.equals(UNKNOWN);
    }

    /** The box that its letter takes at most, whatever its own shape; for a glyph that is not turned. */
    public Bounds bounds() {
        return new Bounds(left, baseline - ASCENT * size(), advance, (ASCENT + DESCENT) * size());
    }

    public Glyph withText(String newText) {
        return new Glyph(
                order, newText, left, baseline, advance, spaceAdvance, turn, style, mcid, artifact, visibility);
    }

    public Glyph withStyle(TextStyle newStyle) {
        return new Glyph(
                order, text, left, baseline, advance, spaceAdvance, turn, newStyle, mcid, artifact, visibility);
    }

    /** The same glyph at another place, not turned. */
    public Glyph uprightAt(double newLeft, double newBaseline) {
        return new Glyph(
                order, text, newLeft, newBaseline, advance, spaceAdvance, 0, style, mcid, artifact, visibility);
    }
}
