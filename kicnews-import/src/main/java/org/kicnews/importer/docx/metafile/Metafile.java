package org.kicnews.importer.docx.metafile;

import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.record.HwmfRecord;
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
            Rectangle2D header = picture.getHeader().getBoundsRectangle();
            Rectangle2D window = new Rectangle2D.Double();
            Rectangle2D viewport = new Rectangle2D.Double();
            Rectangle2D drawn = new Rectangle2D.Double();
            picture.getInnerBounds(window, viewport, drawn);
            // Of the bounds that a metafile gives itself, those that fit what it draws; some are far off.
            Rectangle2D bounds = Stream.of(header, window, viewport)
                    .filter(candidate -> !candidate.isEmpty())
                    .min(Comparator.comparingDouble(candidate -> drawn.isEmpty() ? 0 : distance(candidate, drawn)))
                    .orElse(header);
            return draw(bytes, "image/emf", picture.getSize(), bounds, canvas -> {
                EmfPlayer player = new EmfPlayer(canvas, bounds);
                for (HemfRecord record : picture.getRecords()) {
                    play(() -> player.draw(record));
                }
            });
        } catch (RuntimeException e) {
            // POI answers damage with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    /** Draws a Windows metafile; absent where it is damaged, empty or too large. */
    public static Optional<Drawn> wmf(byte[] bytes) {
        try {
            HwmfPicture picture = new HwmfPicture(new ByteArrayInputStream(bytes));
            Rectangle2D inner = picture.getInnnerBounds();
            Rectangle2D bounds = inner == null || inner.isEmpty() ? picture.getBounds() : inner;
            return draw(bytes, "image/wmf", picture.getSize(), bounds, canvas -> {
                WmfPlayer player = new WmfPlayer(canvas, bounds);
                player.getProperties().setViewportOrg(bounds.getX(), bounds.getY());
                player.getProperties().setViewportExt(bounds.getWidth(), bounds.getHeight());
                for (HwmfRecord record : picture.getRecords()) {
                    play(() -> record.draw(player));
                }
            });
        } catch (IOException | RuntimeException e) {
            // POI answers damage with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    /** Draws the records of a metafile. */
    private interface Drawing {
        void on(SvgCanvas canvas);
    }

    private static Optional<Drawn> draw(
            byte[] original, String type, Dimension2D points, Rectangle2D bounds, Drawing drawing) {
        int width = pixels(points.getWidth());
        int height = pixels(points.getHeight());
        if (width < 1 || height < 1 || bounds.isEmpty()) {
            return Optional.empty();
        }
        SvgText text = new SvgText();
        SvgCanvas canvas = new SvgCanvas(text);
        canvas.scale(width / bounds.getWidth(), height / bounds.getHeight());
        canvas.translate(-bounds.getX(), -bounds.getY());
        drawing.on(canvas);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawn(
                        text.document(width, height, metadata(original, type)).getBytes(StandardCharsets.UTF_8),
                        width,
                        height));
    }

    /** Plays one record; a damaged one costs what it draws and nothing else. */
    private static void play(Runnable record) {
        try {
            record.run();
        } catch (SvgText.TooLargeException e) {
            throw e;
        } catch (RuntimeException e) {
            return;
        }
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

    private static double distance(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMinX() - other.getMinX())
                + Math.abs(one.getMinY() - other.getMinY())
                + Math.abs(one.getMaxX() - other.getMaxX())
                + Math.abs(one.getMaxY() - other.getMaxY());
    }
}
