package org.kicnews.importer.docx.picture;

import java.awt.image.BufferedImage;
import org.kicnews.importer.png.PixelSource;

/** The pixels of a picture that was drawn. */
record DrawnPixels(BufferedImage drawn) implements PixelSource {

    @Override
    public int width() {
        return drawn.getWidth();
    }

    @Override
    public int height() {
        return drawn.getHeight();
    }

    @Override
    public void row(int y, int[] argb) {
        drawn.getRGB(0, y, width(), 1, argb, 0, width());
    }
}
