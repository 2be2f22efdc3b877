package org.kicnews.importer.pdf.picture;

import org.kicnews.importer.png.PixelSource;

/** A picture turned and mirrored, held in memory as a whole. */
final class TurnedPixels implements PixelSource {
    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * @param quarterTurns how often it is turned by 90 degrees counter-clockwise, from 0 to 3
     * @param mirrored whether left and right are exchanged before
     */
    TurnedPixels(PixelSource source, int quarterTurns, boolean mirrored) {
        boolean upright = quarterTurns % 2 == 0;
        width = upright ? source.width() : source.height();
        height = upright ? source.height() : source.width();
        pixels = new int[width * height];
        int[] row = new int[source.width()];
        for (int y = 0; y < source.height(); y++) {
            source.row(y, row);
            for (int x = 0; x < row.length; x++) {
                int across = mirrored ? row.length - 1 - x : x;
                int target =
                        switch (quarterTurns) {
                            case 1 -> (height - 1 - across) * width + y;
                            case 2 -> (height - 1 - y) * width + width - 1 - across;
                            case 3 -> across * width + width - 1 - y;
                            default -> y * width + across;
                        };
                pixels[target] = row[x];
            }
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void row(int y, int[] argb) {
        System.arraycopy(pixels, y * width, argb, 0, width);
    }
}
