package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.util.Arrays;
import org.kicnews.importer.pdf.page.PlacedPicture;
import org.kicnews.importer.png.PixelSource;

/** One picture made of pieces, held in memory as a whole, at the resolution of the first. */
final class Mosaic implements PixelSource {
    private static final int PAPER = 0xFFFFFFFF;

    private final int width;
    private final int height;
    private final int[] pixels;
    private boolean complete = true;

    /**
     * @throws IOException if a piece cannot be read, or the whole is too large
     */
    Mosaic(PageFigure figure, PixelLimits limits) throws IOException {
        PlacedPicture first = figure.first();
        double across = first.image().getWidth() / first.bounds().width();
        double down = first.image().getHeight() / first.bounds().height();
        width = (int) Math.min(Integer.MAX_VALUE, Math.round(figure.bounds().width() * across));
        height = (int) Math.min(Integer.MAX_VALUE, Math.round(figure.bounds().height() * down));
        limits.check(4L * width, height);
        pixels = new int[width * height];
        Arrays.fill(pixels, PAPER);
        for (PlacedPicture piece : figure.pieces()) {
            PictureEncoder.Decoded decoded = PictureEncoder.decode(limits, piece.image(), piece.color());
            complete &= decoded.complete();
            draw(
                    decoded.pixels(),
                    (int) Math.round((piece.bounds().left() - figure.bounds().left()) * across),
                    (int) Math.round((piece.bounds().top() - figure.bounds().top()) * down));
        }
    }

    boolean complete() {
        return complete;
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

    private void draw(PixelSource piece, int left, int top) {
        int[] row = new int[piece.width()];
        for (int y = 0; y < piece.height() && top + y < height; y++) {
            piece.row(y, row);
            System.arraycopy(row, 0, pixels, (top + y) * width + left, Math.min(row.length, width - left));
        }
    }
}
