package org.kicnews.importer.docx.metafile;

import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.hwmf.draw.HwmfGraphics;
import org.apache.poi.hwmf.record.HwmfText.WmfExtTextOutOptions;
import org.jspecify.annotations.Nullable;

/** Plays the records of a Windows metafile. */
final class WmfPlayer extends HwmfGraphics {
    private final SvgCanvas canvas;

    WmfPlayer(SvgCanvas canvas, Rectangle2D bounds) {
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
}
