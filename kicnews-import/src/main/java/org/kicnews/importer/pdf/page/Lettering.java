package org.kicnews.importer.pdf.page;

import org.apache.pdfbox.util.Matrix;
import org.kicnews.importer.flow.TextStyle;

/**
 * What glyphs that are drawn one after the other have in common, in user space.
 *
 * @param first the first of them
 * @param face their font
 * @param style their typography
 * @param size their size in points; no positive number where nothing can be seen
 * @param em the length of an em along the baseline in points
 * @param direction the direction of the baseline in degrees counter-clockwise, from 0 to 359
 */
record Lettering(DrawnGlyph first, FontFace face, TextStyle style, double size, double em, int direction) {
    /** Slant of the letters against their baseline from which they are italic, as a share of their height. */
    private static final double ITALIC_SLANT = 0.12;

    /** Directions this close to a right angle, in degrees, are that angle: scans and rounding. */
    private static final int STRAY_DEGREES = 3;

    static Lettering of(DrawnGlyph glyph, FontFace face) {
        Matrix m = glyph.matrix();
        double a = m.getScaleX();
        double b = m.getShearY();
        double c = m.getShearX();
        double d = m.getScaleY();
        double em = Math.hypot(a, b);
        double size = em == 0 ? 0 : Math.abs(a * d - b * c) / em;
        boolean slanted = Math.abs((a * c + b * d) / em) > ITALIC_SLANT * size;
        TextStyle style = new TextStyle(
                face.name(),
                Math.round(size * 100) / 100.0,
                face.bold() || glyph.emboldened(),
                face.italic() || slanted,
                false,
                false,
                TextStyle.Position.BASELINE,
                glyph.color());
        return new Lettering(glyph, face, style, size, em, direction(a, b));
    }

    /** Whether another glyph is drawn in the same way. */
    boolean fits(DrawnGlyph other) {
        Matrix m = first.matrix();
        Matrix n = other.matrix();
        return first.font() == other.font()
                && m.getScaleX() == n.getScaleX()
                && m.getShearY() == n.getShearY()
                && m.getShearX() == n.getShearX()
                && m.getScaleY() == n.getScaleY()
                && first.color() == other.color()
                && first.emboldened() == other.emboldened()
                && first.inkless() == other.inkless();
    }

    /** Whether its glyphs are large enough to be anything. */
    boolean exists() {
        return size > 0 && !Double.isInfinite(size);
    }

    /** How far the baseline goes to the right for each point of it. */
    double dx() {
        return first.matrix().getScaleX() / em;
    }

    /** How far the baseline goes up for each point of it. */
    double dy() {
        return first.matrix().getShearY() / em;
    }

    private static int direction(double a, double b) {
        if (b == 0 && a > 0) {
            return 0;
        }
        int degrees = Math.floorMod(Math.round((float) Math.toDegrees(Math.atan2(b, a))), 360);
        int quarter = Math.floorMod(Math.round(degrees / 90f) * 90, 360);
        int stray = Math.abs(degrees - quarter);
        return stray <= STRAY_DEGREES || stray >= 360 - STRAY_DEGREES ? quarter : degrees;
    }
}
