package org.kicnews.importer.pdf.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.kicnews.importer.pdf.page.ClipBox;
import org.kicnews.importer.pdf.page.DrawnGlyph;
import org.kicnews.importer.pdf.page.MarkedContent;
import org.kicnews.importer.pdf.page.PageCanvas;
import org.kicnews.importer.pdf.page.Paint;
import org.kicnews.importer.pdf.page.PathOutline;

/** Hands on what is drawn in a part of a page: lines, areas and glyphs. Pictures in it are figures of their own. */
final class RegionCanvas implements PageCanvas {
    private final PageCanvas whole;
    private final Rectangle2D region;

    /** Whether the glyph that came last is in the part. */
    private boolean inside;

    /**
     * @param region the part in user space
     */
    RegionCanvas(PageCanvas whole, Rectangle2D region) {
        this.whole = whole;
        this.region = region;
    }

    @Override
    public boolean wantsCurves() {
        return whole.wantsCurves();
    }

    @Override
    public void glyph(DrawnGlyph glyph, MarkedContent marked, ClipBox clip) {
        inside = region.contains(glyph.matrix().getTranslateX(), glyph.matrix().getTranslateY());
        if (inside) {
            whole.glyph(glyph, marked, clip);
        }
    }

    @Override
    public void glyphEnds() {
        if (inside) {
            whole.glyphEnds();
        }
    }

    @Override
    public void picture(PDImage image, Matrix matrix, int color, MarkedContent marked, Rectangle2D clip) {
        // Kept as it is in the file, beside this one.
    }

    @Override
    public void stroke(PathOutline path, double width, Paint paint, MarkedContent marked, Rectangle2D clip) {
        if (isInside(path)) {
            whole.stroke(path, width, paint, marked, clip.createIntersection(region));
        }
    }

    @Override
    public void fill(PathOutline path, int windingRule, Paint paint, MarkedContent marked, Rectangle2D clip) {
        if (isInside(path)) {
            whole.fill(path, windingRule, paint, marked, clip.createIntersection(region));
        }
    }

    @Override
    public void shade(Rectangle2D clip) {
        Rectangle2D visible = clip.createIntersection(region);
        if (!visible.isEmpty()) {
            whole.shade(visible);
        }
    }

    private boolean isInside(PathOutline path) {
        Optional<Rectangle2D> box = path.curves().map(Path2D::getBounds2D);
        return box.isPresent()
                && box.get().getMaxX() >= region.getMinX()
                && box.get().getMinX() <= region.getMaxX()
                && box.get().getMaxY() >= region.getMinY()
                && box.get().getMinY() <= region.getMaxY();
    }
}
