package org.kicnews.importer.docx.metafile;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.record.HwmfRecord;
import org.apache.poi.hwmf.usermodel.HwmfPicture;

/** Plays the records of a metafile so that what it draws fills an area. */
final class Playback {
    private Playback() {}

    /** Plays an enhanced metafile. */
    static void emf(HemfPicture picture, SvgCanvas canvas, Rectangle2D area) {
        Rectangle2D bounds = bounds(picture);
        within(canvas, area, bounds, () -> {
            EmfPlayer player = new EmfPlayer(canvas, bounds);
            for (HemfRecord record : picture.getRecords()) {
                play(() -> player.draw(record));
            }
        });
    }

    /** Plays a Windows metafile. */
    static void wmf(HwmfPicture picture, SvgCanvas canvas, Rectangle2D area) {
        Rectangle2D inner = picture.getInnnerBounds();
        Rectangle2D bounds = inner == null || inner.isEmpty() ? picture.getBounds() : inner;
        within(canvas, area, bounds, () -> {
            WmfPlayer player = new WmfPlayer(canvas, bounds);
            player.getProperties().setViewportOrg(bounds.getX(), bounds.getY());
            player.getProperties().setViewportExt(bounds.getWidth(), bounds.getHeight());
            for (HwmfRecord record : picture.getRecords()) {
                play(() -> record.draw(player));
            }
        });
    }

    private static void within(SvgCanvas canvas, Rectangle2D area, Rectangle2D bounds, Runnable drawing) {
        if (area.isEmpty() || bounds.isEmpty()) {
            return;
        }
        AffineTransform transform = canvas.getTransform();
        Shape clip = canvas.getClip();
        canvas.translate(area.getX(), area.getY());
        canvas.scale(area.getWidth() / bounds.getWidth(), area.getHeight() / bounds.getHeight());
        canvas.translate(-bounds.getX(), -bounds.getY());
        drawing.run();
        canvas.setTransform(transform);
        canvas.setClip(clip);
    }

    /** Plays one record; a damaged one costs what it draws and nothing else. */
    private static void play(Runnable record) {
        try {
            record.run();
        } catch (SvgText.TooLargeException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI answers damage with unchecked exceptions of many kinds.
            return;
        }
    }

    /** Of the bounds that a metafile gives itself, those that fit best what it draws; some are far off. */
    private static Rectangle2D bounds(HemfPicture picture) {
        Rectangle2D header = picture.getHeader().getBoundsRectangle();
        Rectangle2D window = new Rectangle2D.Double();
        Rectangle2D viewport = new Rectangle2D.Double();
        Rectangle2D drawn = new Rectangle2D.Double();
        picture.getInnerBounds(window, viewport, drawn);
        return Stream.of(header, window, viewport)
                .filter(candidate -> !candidate.isEmpty())
                .min(Comparator.comparingDouble(candidate -> drawn.isEmpty() ? 0 : distance(candidate, drawn)))
                .orElse(header);
    }

    private static double distance(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMinX() - other.getMinX())
                + Math.abs(one.getMinY() - other.getMinY())
                + Math.abs(one.getMaxX() - other.getMaxX())
                + Math.abs(one.getMaxY() - other.getMaxY());
    }
}
