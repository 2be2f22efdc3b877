package org.kicnews.importer.pdf.page;

import org.apache.pdfbox.util.Matrix;
import org.kicnews.importer.flow.TextStyle;

/**
 * What the glyphs of one string have in common, in user space.
 *
 * @param style their typography
 * @param size their size in points
 * @param em the length of an em along the baseline in points
 * @param dx how far the baseline goes to the right for each point of it
 * @param dy how far it goes up
 * @param direction its direction in degrees counter-clockwise, from 0 to 359
 * @param space the width of a space in points
 * @param inkless whether nothing is painted
 */
record Lettering(
        TextStyle style, double size, double em, double dx, double dy, int direction, double space, boolean inkless) {

    /** Slant of the letters against their baseline from which they are italic, as a share of their height. */
    private static final double ITALIC_SLANT = 0.12;

    /** Directions this close to a right angle, in degrees, are that angle: scans and rounding. */
    private static final int STRAY_DEGREES = 3;

    /**
     * How letters are painted.
     *
     * @param color the colour as 0xRRGGBB
     * @param emboldened whether their outlines are painted too
     * @param inkless whether nothing is painted
     */
    record Paint(int color, boolean emboldened, boolean inkless) {}

    /**
     * The lettering of a text rendering matrix (ISO 32000-2, 9.4.4).
     *
     * @return its size is no positive number where nothing can be seen
     */
    static Lettering of(Matrix matrix, FontFace face, Paint paint) {
        double a = matrix.getScaleX();
        double b = matrix.getShearY();
        double c = matrix.getShearX();
        double d = matrix.getScaleY();
        double em = Math.hypot(a, b);
        double size = em == 0 ? 0 : Math.abs(a * d - b * c) / em;
        boolean slanted = Math.abs((a * c + b * d) / em) > ITALIC_SLANT * size;
        TextStyle style = new TextStyle(
                face.name(),
                Math.round(size * 100) / 100.0,
                face.bold() || paint.emboldened(),
                face.italic() || slanted,
                false,
                false,
                TextStyle.Position.BASELINE,
                paint.color());
        return new Lettering(style, size, em, a / em, b / em, direction(a, b), face.spaceWidth() * em, paint.inkless());
    }

    /** Whether its glyphs are large enough to be anything. */
    boolean exists() {
        return size > 0 && !Double.isInfinite(size);
    }

    Lettering withStyle(TextStyle newStyle) {
        return new Lettering(newStyle, size, em, dx, dy, direction, space, inkless);
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
