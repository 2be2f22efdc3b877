package org.kicnews.importer.docx.metafile;

import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;

/** Draws metafiles as SVG. */
public final class Metafile {
    /** A pixel is a 96th of an inch for those who show SVG, a point a 72nd. */
    private static final double PIXELS_PER_POINT = 96 / 72.0;

    /** No page is larger. */
    private static final int MOST_PIXELS = 10_000;

    /** A larger original is kept in the Word file only. */
    private static final int MOST_ORIGINAL_BYTES = 4 << 20;

    private Metafile() {}

    /**
     * A picture.
     *
     * @param bytes the SVG document
     * @param width the width in pixels
     * @param height the height in pixels
     */
    public record Drawn(byte[] bytes, int width, int height) {}

    /** Draws an enhanced metafile; absent where it is damaged, empty or too large. */
    public static Optional<Drawn> emf(byte[] bytes) {
        try {
            HemfPicture picture = new HemfPicture(new ByteArrayInputStream(bytes));
            return draw(bytes, "image/emf", picture.getSize(), (canvas, area) -> Playback.emf(picture, canvas, area));
        } catch (RuntimeException e) {
            // POI answers damage with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    /** Draws a Windows metafile; absent where it is damaged, empty or too large. */
    public static Optional<Drawn> wmf(byte[] bytes) {
        try {
            HwmfPicture picture = new HwmfPicture(new ByteArrayInputStream(bytes));
            return draw(bytes, "image/wmf", picture.getSize(), (canvas, area) -> Playback.wmf(picture, canvas, area));
        } catch (IOException | RuntimeException e) {
            // POI answers damage with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    /** Draws a metafile. */
    private interface Drawing {
        void on(SvgCanvas canvas, Rectangle2D area);
    }

    private static Optional<Drawn> draw(byte[] original, String type, Dimension2D points, Drawing drawing) {
        int width = pixels(points.getWidth());
        int height = pixels(points.getHeight());
        SvgText text = new SvgText();
        drawing.on(new SvgCanvas(text), new Rectangle2D.Double(0, 0, width, height));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String document = text.document(width, height, metadata(original, type));
        return Optional.of(new Drawn(document.getBytes(StandardCharsets.UTF_8), width, height));
    }

    private static String metadata(byte[] original, String type) {
        if (original.length > MOST_ORIGINAL_BYTES) {
            return "";
        }
        return "<metadata><original xmlns=\"https://kicnews.org/metafile\" type=\"" + type + "\" encoding=\"base64\">"
                + Base64.getEncoder().encodeToString(original) + "</original></metadata>\n";
    }

    private static int pixels(double points) {
        double pixels = Math.ceil(Math.abs(points) * PIXELS_PER_POINT);
        return pixels <= MOST_PIXELS ? (int) pixels : MOST_PIXELS;
    }
}
