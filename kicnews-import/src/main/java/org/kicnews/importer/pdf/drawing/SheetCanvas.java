package org.kicnews.importer.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.pdf.page.ClipBox;
import org.kicnews.importer.pdf.page.DrawnGlyph;
import org.kicnews.importer.pdf.page.FontBook;
import org.kicnews.importer.pdf.page.MarkedContent;
import org.kicnews.importer.pdf.page.PageCanvas;
import org.kicnews.importer.pdf.page.Paint;
import org.kicnews.importer.pdf.page.PathOutline;
import org.kicnews.importer.svg.SvgPath;

/** Draws a page on a sheet. */
final class SheetCanvas implements PageCanvas {
    /** So thin a line shows on every screen, in points. */
    private static final double HAIRLINE = 0.25;

    /** How wide the line around a letter is that is made bold by one, in units of an em. */
    private static final String BOLD_LINE = "15";

    /** What is shown for gradients and for pictures that are not: a light grey. */
    private static final String GREY = "#ddd";

    /** The unit square of a picture in larger numbers, since a box of one unit is rounded by some viewers. */
    private static final int PICTURE_SIDE = 1000;

    private final Sheet sheet;
    private final AffineTransform placed;
    private final GlyphShapes shapes;
    private final PictureBox pictures;
    private final FontBook fonts = new FontBook();
    private final int mostGlyphs;
    private int glyphs;
    private AffineTransform line = new AffineTransform();
    private @Nullable AffineTransform procedure;

    /**
     * @param placed from user space to the sheet
     * @param mostGlyphs how many glyphs are drawn
     */
    SheetCanvas(Sheet sheet, AffineTransform placed, GlyphShapes shapes, PictureBox pictures, int mostGlyphs) {
        this.sheet = sheet;
        this.placed = placed;
        this.shapes = shapes;
        this.pictures = pictures;
        this.mostGlyphs = mostGlyphs;
    }

    @Override
    public boolean wantsCurves() {
        return true;
    }

    @Override
    public void glyph(DrawnGlyph glyph, MarkedContent marked, ClipBox clip) {
        if (glyph.inkless() || !isInside(glyph.matrix(), clip)) {
            return;
        }
        if (++glyphs > mostGlyphs) {
            throw new Sheet.FullException();
        }
        AffineTransform at = new AffineTransform(placed);
        at.concatenate(glyph.matrix().createAffineTransform());
        at.scale(1.0 / GlyphShapes.EM, 1.0 / GlyphShapes.EM);
        if (glyph.font() instanceof PDType3Font) {
            procedure = at;
            return;
        }
        Optional<String> shape = shapes.of(glyph.font(), glyph.code());
        if (shape.isPresent()) {
            outlined(shape.get(), at, color(glyph.color()), glyph.emboldened());
        } else {
            lettered(at, glyph);
        }
    }

    private static boolean isInside(Matrix m, ClipBox clip) {
        double reach = Math.hypot(m.getScaleX(), m.getShearY()) + Math.hypot(m.getShearX(), m.getScaleY());
        double x = m.getTranslateX();
        double y = m.getTranslateY();
        return clip.shows(x - reach, y - reach, x + reach, y + reach);
    }

    @Override
    public void glyphEnds() {
        procedure = null;
    }

    private void outlined(String outline, AffineTransform at, String color, boolean bold) {
        if (outline.isEmpty()) {
            return;
        }
        Optional<Long> place = placeInLine(at);
        if (place.isEmpty()) {
            line = at;
        }
        sheet.glyph(
                outline,
                place.orElse(0L),
                "transform",
                SvgPath.matrix(line),
                "fill",
                color,
                "stroke",
                bold ? color : "",
                "stroke-width",
                bold ? BOLD_LINE : "");
    }

    /** How far a glyph stands behind the first of its line, in units of an em; empty where it begins another. */
    private Optional<Long> placeInLine(AffineTransform at) {
        if (at.getScaleX() != line.getScaleX()
                || at.getShearX() != line.getShearX()
                || at.getShearY() != line.getShearY()
                || at.getScaleY() != line.getScaleY()) {
            return Optional.empty();
        }
        try {
            Point2D place = line.inverseTransform(
                    new Point2D.Double(at.getTranslateX(), at.getTranslateY()), new Point2D.Double());
            return Math.round(place.getY()) == 0 ? Optional.of(Math.round(place.getX())) : Optional.empty();
        } catch (NoninvertibleTransformException e) {
            return Optional.empty();
        }
    }

    /** A glyph of which the file has no outline; the viewer's own letter takes its place and width. */
    private void lettered(AffineTransform at, DrawnGlyph glyph) {
        String text = fonts.text(glyph.font(), glyph.code());
        if (text.isBlank()) {
            return;
        }
        at.scale(1, -1);
        long width = Math.round(glyph.displacement() * GlyphShapes.EM);
        sheet.text(
                text,
                "transform",
                SvgPath.matrix(at),
                "font-family",
                "sans-serif",
                "font-size",
                Integer.toString(GlyphShapes.EM),
                "font-weight",
                glyph.emboldened() || fonts.bold(glyph.font()) ? "bold" : "",
                "textLength",
                width > 0 ? Long.toString(width) : "",
                "lengthAdjust",
                width > 0 ? "spacingAndGlyphs" : "",
                "fill",
                color(glyph.color()));
    }

    @Override
    public void picture(PDImage image, Matrix matrix, int color, MarkedContent marked, Rectangle2D clip) {
        AffineTransform at = new AffineTransform(placed);
        at.concatenate(matrix.createAffineTransform());
        // The rows of a picture run downwards.
        at.concatenate(new AffineTransform(1.0 / PICTURE_SIDE, 0, 0, -1.0 / PICTURE_SIDE, 0, 1));
        String side = Integer.toString(PICTURE_SIDE);
        Rectangle2D box = at.createTransformedShape(new Rectangle2D.Double(0, 0, PICTURE_SIDE, PICTURE_SIDE))
                .getBounds2D();
        Rectangle2D visible = box.createIntersection(onSheet(clip));
        if (visible.isEmpty()) {
            return;
        }
        Optional<String> address = pictures.address(image, color, Math.max(box.getWidth(), box.getHeight()));
        if (address.isEmpty()) {
            area(visible, GREY);
            return;
        }
        sheet.clipped(
                cut(box, clip),
                "image",
                "width",
                side,
                "height",
                side,
                "preserveAspectRatio",
                "none",
                "transform",
                SvgPath.matrix(at),
                "href",
                address.get());
    }

    @Override
    public void stroke(PathOutline path, double width, Paint paint, MarkedContent marked, Rectangle2D clip) {
        Path2D curves = path.curves().orElseThrow();
        String data = SvgPath.of(curves, placed);
        if (!data.isEmpty() && paint.alpha() > 0) {
            sheet.element(
                    "path",
                    "d",
                    data,
                    "fill",
                    "none",
                    "stroke",
                    color(paint.color()),
                    "stroke-opacity",
                    opacity(paint),
                    "stroke-width",
                    SvgPath.number(Math.max(width, HAIRLINE)),
                    "clip-path",
                    cut(onSheet(curves.getBounds2D()), clip));
        }
    }

    @Override
    public void fill(PathOutline path, int windingRule, Paint paint, MarkedContent marked, Rectangle2D clip) {
        Path2D curves = path.curves().orElseThrow();
        if (procedure != null && filledAsGlyph(curves, procedure, paint)) {
            return;
        }
        String data = SvgPath.of(curves, placed);
        if (!data.isEmpty() && paint.alpha() > 0) {
            sheet.element(
                    "path",
                    "d",
                    data,
                    "fill",
                    color(paint.color()),
                    "fill-opacity",
                    opacity(paint),
                    "fill-rule",
                    windingRule == Path2D.WIND_EVEN_ODD ? "evenodd" : "",
                    "clip-path",
                    cut(onSheet(curves.getBounds2D()), clip));
        }
    }

    /** Fills an area of a glyph that is a little drawing, which is written once however often the glyph comes. */
    private boolean filledAsGlyph(Path2D curves, AffineTransform glyph, Paint paint) {
        try {
            AffineTransform toUnits = glyph.createInverse();
            toUnits.concatenate(placed);
            Optional<String> outline = OutlineData.of(curves, toUnits);
            outline.ifPresent(data -> outlined(data, glyph, color(paint.color()), false));
            return outline.isPresent();
        } catch (NoninvertibleTransformException e) {
            return false;
        }
    }

    @Override
    public void shade(Rectangle2D clip) {
        area(onSheet(clip).createIntersection(sheet.area()), GREY);
    }

    private void area(Rectangle2D box, String color) {
        if (!box.isEmpty()) {
            sheet.element("path", "d", SvgPath.of(box, new AffineTransform()), "fill", color);
        }
    }

    private Rectangle2D onSheet(Rectangle2D area) {
        return placed.createTransformedShape(area).getBounds2D();
    }

    /** What cuts off the part of a mark that is clipped away; empty where nothing is. */
    private String cut(Rectangle2D mark, Rectangle2D clip) {
        Rectangle2D box = onSheet(clip).createIntersection(sheet.area());
        // A line has no area, of which nothing could be inside.
        boolean whole = mark.getMinX() >= box.getMinX()
                && mark.getMaxX() <= box.getMaxX()
                && mark.getMinY() >= box.getMinY()
                && mark.getMaxY() <= box.getMaxY();
        return whole ? "" : sheet.clip(box);
    }

    private static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }

    /** How opaque a paint is; empty where nothing shows through. */
    private static String opacity(Paint paint) {
        return paint.alpha() >= 1 ? "" : SvgPath.number(paint.alpha());
    }
}
