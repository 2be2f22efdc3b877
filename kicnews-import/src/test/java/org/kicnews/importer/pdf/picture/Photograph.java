package org.kicnews.importer.pdf.picture;

import java.awt.image.BufferedImage;

/** A picture of many colours, in which no pixel is like the next. */
final class Photograph {

    private Photograph() {}

    static BufferedImage of(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 5 + y) % 256 << 16 | (x * y + 3 * x) % 256 << 8 | (y * 7 + x) % 256);
            }
        }
        return image;
    }
}
