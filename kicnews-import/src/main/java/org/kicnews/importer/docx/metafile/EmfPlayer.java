package org.kicnews.importer.docx.metafile;

import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.hemf.draw.HemfGraphics;
import org.apache.poi.hemf.draw.HemfImageRenderer;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.draw.HwmfImageRenderer;
import org.apache.poi.hwmf.record.HwmfText.WmfExtTextOutOptions;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.apache.poi.sl.draw.ImageRenderer;
import org.jspecify.annotations.Nullable;

/** Plays the records of an enhanced metafile. */
final class EmfPlayer extends HemfGraphics {
    private final SvgCanvas canvas;

    EmfPlayer(SvgCanvas canvas, Rectangle2D bounds) {
        super(canvas, bounds);
        this.canvas = canvas;
    }

    @Override
    public void drawString(
            byte[] text,
            int length,
            Point2D reference,
            @Nullable Dimension2D scale,
            @Nullable Rectangle2D clip,
            @Nullable WmfExtTextOutOptions options,
            @Nullable List<Integer> advances,
            boolean unicode) {
        MetafileText.line(text, length, reference, advances, unicode, getProperties())
                .ifPresent(canvas::text);
    }

    /** Metafiles may hold metafiles, which would draw with fonts of the machine if POI played them. */
    @Override
    public void drawImage(ImageRenderer image, Rectangle2D source, Rectangle2D area) {
        if (image instanceof HwmfImageRenderer renderer && renderer.getGenericRecord() instanceof HwmfPicture picture) {
            Playback.wmf(picture, canvas, area);
        } else if (image instanceof HemfImageRenderer renderer
                && renderer.getGenericRecord() instanceof HemfPicture picture) {
            Playback.emf(picture, canvas, area);
        } else {
            super.drawImage(image, source, area);
        }
    }
}
