package org.kicnews.importer.pdf.page;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.pdf.page.Glyph.Visibility;

/** Notes what is drawn in user space and, when the page is done, turns it upright. */
final class PageNotes implements PageCanvas {
    /** More lines and shapes than a table has; what a drawing has beyond them adds nothing. */
    private static final int MOST_RULES = 50_000;

    /** What is thinner than this, in points, is a line and no area. */
    private static final double THICKEST_LINE = 3;

    /** How far letters reach above and below the baseline at most, in em. */
    private static final double ABOVE = 0.9;

    private static final double BELOW = 0.25;

    private record Mark(
            int order,
            String text,
            double x,
            double y,
            double advance,
            double space,
            int direction,
            TextStyle style,
            int mcid,
            boolean artifact,
            Visibility visibility) {}

    private record Shape(
            int order, boolean line, boolean fill, Rectangle2D box, int color, int mcid, boolean artifact) {}

    private record Placed(
            int order, PDImage image, Rectangle2D box, Matrix matrix, int color, int mcid, boolean artifact) {}

    private final PDRectangle page;
    private final int mostGlyphs;
    private final FontBook fonts;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Placed> pictures = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();
    private int order;
    private @Nullable Lettering lastLettering;

    PageNotes(PDRectangle page, FontBook fonts, int mostGlyphs) {
        this.page = page;
        this.mostGlyphs = mostGlyphs;
        this.fonts = fonts;
    }

    @Override
    public boolean wantsCurves() {
        return false;
    }

    @Override
    public void glyph(DrawnGlyph drawn, MarkedContent marked, ClipBox clip) {
        if (marks.size() >= mostGlyphs) {
            throw new PageLimitException(FindingReason.LIMIT_GLYPHS, mostGlyphs);
        }
        Lettering lettering = lettering(drawn);
        if (!lettering.exists()) {
            return;
        }
        Optional<String> actualText = marked.takeActualText();
        String text = actualText.isPresent()
                ? replacement(actualText.get())
                : lettering.face().text(drawn.code());
        double x = drawn.matrix().getTranslateX();
        double y = drawn.matrix().getTranslateY();
        double advance = drawn.displacement() * lettering.em();
        seen.append(text);
        marks.add(new Mark(
                order++,
                text,
                x,
                y,
                advance,
                lettering.face().spaceWidth() * lettering.em(),
                lettering.direction(),
                lettering.style(),
                marked.mcid(),
                marked.artifact(),
                visibility(lettering, x, y, advance, clip)));
    }

    private Lettering lettering(DrawnGlyph drawn) {
        Lettering last = lastLettering;
        if (last == null || !last.fits(drawn)) {
            last = Lettering.of(drawn, fonts.face(drawn.font()));
            lastLettering = last;
        }
        return last;
    }

    private static String replacement(String actualText) {
        return actualText.isEmpty() ? "" : GlyphText.clean(actualText);
    }

    private static Visibility visibility(Lettering lettering, double x, double y, double advance, ClipBox clip) {
        double dx = lettering.dx();
        double dy = lettering.dy();
        double size = lettering.size();
        double fromX = x + BELOW * size * dy;
        double fromY = y - BELOW * size * dx;
        double toX = x + advance * dx - ABOVE * size * dy;
        double toY = y + advance * dy + ABOVE * size * dx;
        if (!clip.shows(fromX, fromY, toX, toY)) {
            return Visibility.OUTSIDE;
        }
        return lettering.first().inkless() ? Visibility.INVISIBLE : Visibility.VISIBLE;
    }

    @Override
    public void glyphEnds() {
        // The glyph was noted when it began.
    }

    @Override
    public void picture(PDImage image, Matrix matrix, int color, MarkedContent marked, Rectangle2D clip) {
        Rectangle2D box = new Rectangle2D.Double(matrix.getTranslateX(), matrix.getTranslateY(), 0, 0);
        for (float[] corner : new float[][] {{1, 0}, {0, 1}, {1, 1}}) {
            box.add(matrix.transformPoint(corner[0], corner[1]));
        }
        Rectangle2D visible = box.createIntersection(clip);
        pictures.add(new Placed(
                order++,
                image,
                visible.isEmpty() ? box : visible,
                matrix.clone(),
                color,
                marked.mcid(),
                marked.artifact()));
    }

    @Override
    public void stroke(PathOutline path, double width, Paint paint, MarkedContent marked, Rectangle2D clip) {
        for (PathOutline.Part part : path.parts()) {
            Optional<List<Line2D>> sides = part.straightSides();
            if (sides.isPresent()) {
                for (Line2D side : sides.get()) {
                    shape(true, false, grown(side.getBounds2D(), width / 2), paint.color(), marked, clip);
                }
            } else {
                shape(false, false, part.box(), paint.color(), marked, clip);
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    @Override
    public void fill(PathOutline path, int windingRule, Paint paint, MarkedContent marked, Rectangle2D clip) {
        for (PathOutline.Part part : path.parts()) {
            shape(false, part.straightSides().isPresent(), part.box(), paint.color(), marked, clip);
        }
    }

    @Override
    public void shade(Rectangle2D clip) {
        // A gradient is a background: nothing that a reader reads.
    }

    private void shape(boolean line, boolean fill, Rectangle2D box, int color, MarkedContent marked, Rectangle2D clip) {
        Rectangle2D visible = box.createIntersection(clip);
        if (shapes.size() < MOST_RULES && visible.getWidth() >= 0 && visible.getHeight() >= 0) {
            shapes.add(new Shape(order++, line, fill, visible, color, marked.mcid(), marked.artifact()));
        }
    }

    PageContent content(int number, int rotation, Optional<FindingReason> damage) {
        int turn = dominantDirection().orElse(Math.floorMod(Math.round(rotation / 90f) * 90, 360));
        Upright upright = new Upright(page, turn);
        return new PageContent(
                number,
                upright.width(),
                upright.height(),
                turn,
                marks.stream().map(mark -> upright(mark, upright)).toList(),
                shapes.stream().map(shape -> upright(shape, upright)).toList(),
                pictures.stream()
                        .map(picture -> upright(picture, upright, turn))
                        .toList(),
                seen.toString(),
                damage);
    }

    /** The direction in which most text runs; a producer's /Rotate is often only the way it was scanned or printed. */
    private Optional<Integer> dominantDirection() {
        int[] counts = new int[4];
        for (Mark mark : marks) {
            if (mark.direction() % 90 == 0 && !mark.text().isBlank()) {
                counts[mark.direction() / 90]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return counts[best] == 0 ? Optional.empty() : Optional.of(best * 90);
    }

    private static Glyph upright(Mark mark, Upright upright) {
        Point2D place = upright.point(mark.x(), mark.y());
        return new Glyph(
                mark.order(),
                mark.text(),
                place.getX(),
                place.getY(),
                mark.advance(),
                mark.space(),
                upright.turn(mark.direction()),
                mark.style(),
                mark.mcid(),
                mark.artifact(),
                mark.visibility());
    }

    private static Rule upright(Shape shape, Upright upright) {
        Bounds bounds = upright.bounds(shape.box());
        Rule.Kind kind;
        if (!shape.line() && !shape.fill()) {
            kind = Rule.Kind.SHAPE;
        } else if (Math.min(bounds.width(), bounds.height()) > THICKEST_LINE) {
            kind = Rule.Kind.FILL;
        } else {
            kind = bounds.width() >= bounds.height() ? Rule.Kind.HORIZONTAL : Rule.Kind.VERTICAL;
        }
        return new Rule(shape.order(), kind, bounds, shape.color(), shape.mcid(), shape.artifact());
    }

    private static PlacedPicture upright(Placed placed, Upright upright, int turn) {
        Matrix m = placed.matrix();
        // The upward side tells: a mirror exchanges left and right, and leaves it.
        int direction = Math.floorMod(
                Math.round((float) Math.toDegrees(Math.atan2(m.getScaleY(), m.getShearX())) / 90f) - 1, 4);
        double determinant = (double) m.getScaleX() * m.getScaleY() - (double) m.getShearX() * m.getShearY();
        return new PlacedPicture(
                placed.order(),
                placed.image(),
                upright.bounds(placed.box()),
                Math.floorMod(direction - turn / 90, 4),
                determinant < 0,
                placed.mcid(),
                placed.artifact(),
                placed.color());
    }
}
