package org.kicnews.importer.docx.metafile;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.png.PixelSource;
import org.kicnews.importer.png.PngWriter;
import org.kicnews.importer.svg.SvgPath;

/** Writes down what is drawn on it. All coordinates are in the units of the whole picture. */
final class SvgCanvas extends ShapesOnly {
    private final SvgText out;
    private AffineTransform placed = new AffineTransform();
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    /** In the units of the picture. */
    private @Nullable Shape clip;

    SvgCanvas(SvgText out) {
        this.out = out;
    }

    @Override
    public void fill(Shape shape) {
        String path = SvgPath.of(shape, placed);
        if (path.isEmpty()) {
            return;
        }
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == Path2D.WIND_EVEN_ODD;
        Color color = color(paint);
        out.empty(
                "path",
                "d",
                path,
                "fill",
                SvgText.color(color),
                "fill-opacity",
                SvgText.opacity(color),
                "fill-rule",
                evenOdd ? "evenodd" : "",
                "clip-path",
                clipPath());
    }

    @Override
    public void draw(Shape shape) {
        String path = SvgPath.of(shape, placed);
        if (path.isEmpty() || !(stroke instanceof BasicStroke line)) {
            return;
        }
        double scale = Math.sqrt(Math.abs(placed.getDeterminant()));
        Color color = color(paint);
        out.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                SvgText.color(color),
                "stroke-opacity",
                SvgText.opacity(color),
                "stroke-width",
                SvgPath.number(Math.max(line.getLineWidth() * scale, SvgText.HAIRLINE)),
                "stroke-dasharray",
                dashes(line, scale),
                "clip-path",
                clipPath());
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform inPlace) {
        if (image instanceof BufferedImage pixels) {
            AffineTransform all = new AffineTransform(placed);
            all.concatenate(inPlace);
            String data = Base64.getEncoder()
                    .encodeToString(PngWriter.write(new Pixels(pixels)).bytes());
            out.clipped(
                    clipPath(),
                    "image",
                    "width",
                    Integer.toString(pixels.getWidth()),
                    "height",
                    Integer.toString(pixels.getHeight()),
                    "preserveAspectRatio",
                    "none",
                    "transform",
                    SvgPath.matrix(all),
                    "href",
                    "data:image/png;base64," + data);
        }
    }

    /** Writes a line of text at a place in the units of the record. */
    void text(MetafileText.Line line) {
        AffineTransform at = new AffineTransform(placed);
        at.translate(line.x(), line.y());
        at.rotate(line.angle());
        // Letters stand upright however the axes of the metafile run.
        at.scale(placed.getScaleX() < 0 ? -1 : 1, placed.getScaleY() < 0 ? -1 : 1);
        out.text(line, SvgPath.matrix(at), clipPath());
    }

    /** The pixels of a picture in the metafile. */
    private record Pixels(BufferedImage image) implements PixelSource {
        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public void row(int y, int[] argb) {
            image.getRGB(0, y, width(), 1, argb, 0, width());
        }
    }

    /** A texture is given as its average colour and a gradient as its first; documents have few of either. */
    private static Color color(Paint paint) {
        if (paint instanceof Color color) {
            return color;
        }
        if (paint instanceof MultipleGradientPaint gradient) {
            return gradient.getColors()[0];
        }
        return paint instanceof TexturePaint texture ? average(texture.getImage()) : Color.BLACK;
    }

    private static Color average(BufferedImage texture) {
        long[] sums = new long[4];
        int count = texture.getWidth() * texture.getHeight();
        for (int y = 0; y < texture.getHeight(); y++) {
            for (int x = 0; x < texture.getWidth(); x++) {
                int argb = texture.getRGB(x, y);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += argb >>> 8 * i & 0xff;
                }
            }
        }
        return new Color(
                (int) (sums[2] / count), (int) (sums[1] / count), (int) (sums[0] / count), (int) (sums[3] / count));
    }

    private static String dashes(BasicStroke line, double scale) {
        float[] dashes = line.getDashArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            text.append(i == 0 ? "" : " ").append(SvgPath.number(dashes[i] * scale));
        }
        return text.toString();
    }

    private String clipPath() {
        return clip == null ? "" : out.clip(SvgPath.of(clip, new AffineTransform()));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape == null ? null : placed.createTransformedShape(shape);
    }

    @Override
    public void clip(Shape shape) {
        Shape added = placed.createTransformedShape(shape);
        if (clip == null) {
            clip = added;
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(added));
            clip = both;
        }
    }

    @Override
    public @Nullable Shape getClip() {
        try {
            return clip == null ? null : placed.createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return null;
        }
    }

    @Override
    public void setPaint(@Nullable Paint newPaint) {
        if (newPaint != null) {
            paint = newPaint;
        }
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return color(paint);
    }

    @Override
    public void setBackground(Color color) {
        background = color;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite newComposite) {
        composite = newComposite;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setTransform(AffineTransform transform) {
        placed = new AffineTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(placed);
    }

    @Override
    public void transform(AffineTransform transform) {
        placed.concatenate(transform);
    }

    @Override
    public void translate(double x, double y) {
        placed.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        placed.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        placed.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        placed.shear(x, y);
    }
}
