package org.kicnews.importer.pdf.page;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Takes what a page draws, in the order of drawing; all in user space. */
public interface PageCanvas {

    /**
     * Whether paths are to keep their curves, and glyphs that are little drawings (Type 3) are to be drawn. Who only reads
     * does not want to pay for them.
     */
    boolean wantsCurves();

    /** A glyph, visible or not. */
    void glyph(DrawnGlyph glyph, MarkedContent marked, ClipBox clip);

    /** The little drawing that a glyph of a Type 3 font is, which came since the glyph, is complete. */
    void glyphEnds();

    /**
     * A picture.
     *
     * @param matrix places the unit square that the picture fills
     * @param color what a stencil is painted in, as 0xRRGGBB
     * @param clip the box outside which nothing shows
     */
    void picture(PDImage image, Matrix matrix, int color, MarkedContent marked, Rectangle2D clip);

    /**
     * A line.
     *
     * @param width how wide it is, in points
     */
    void stroke(PathOutline path, double width, Paint paint, MarkedContent marked, Rectangle2D clip);

    /**
     * An area.
     *
     * @param windingRule what is inside, as {@link java.awt.geom.Path2D} names it
     */
    void fill(PathOutline path, int windingRule, Paint paint, MarkedContent marked, Rectangle2D clip);

    /** A gradient that fills all that shows. */
    void shade(Rectangle2D clip);
}
