package org.kicnews.exporter.epub;

import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.kicnews.core.png.PngFile;
import org.kicnews.exporter.picture.PngSamples;

/**
 * Draws the cover as PNG. Text on it would need a font of the machine, and differ from machine to machine; so it shows the
 * year and the issues only, and catalogues print the title beside it.
 */
final class CoverRaster {

    /** Shades between the ground and a colour. */
    private static final int SHADES = 64;

    /** The type of colours that a palette gives. */
    private final CoverArt art;

    private final byte[] pixels = new byte[CoverArt.WIDTH * CoverArt.HEIGHT];

    private CoverRaster(CoverArt art) {
        this.art = art;
    }

    static byte[] png(CoverArt art) {
        CoverRaster raster = new CoverRaster(art);
        art.bars().forEach(raster::bar);
        art.strokes().forEach(raster::stroke);
        return raster.encode();
    }

    private void bar(CoverArt.Bar bar) {
        for (int y = bar.y(); y < bar.y() + bar.height(); y++) {
            int from = y * CoverArt.WIDTH + bar.x();
            Arrays.fill(pixels, from, from + bar.width(), (byte) (2 * SHADES - 1));
        }
    }

    /** Draws a line with round ends: every pixel is covered by how near it is. */
    private void stroke(CoverArt.Stroke stroke) {
        double half = CoverArt.PEN / 2.0;
        int top = limit(Math.min(stroke.y1(), stroke.y2()) - half - 1, CoverArt.HEIGHT);
        int bottom = limit(Math.max(stroke.y1(), stroke.y2()) + half + 1, CoverArt.HEIGHT);
        int left = limit(Math.min(stroke.x1(), stroke.x2()) - half - 1, CoverArt.WIDTH);
        int right = limit(Math.max(stroke.x1(), stroke.x2()) + half + 1, CoverArt.WIDTH);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double coverage = Math.min(1, half + 0.5 - distance(stroke, x + 0.5, y + 0.5));
                int shade = (int) (coverage * (SHADES - 1));
                int at = y * CoverArt.WIDTH + x;
                if (shade > pixels[at]) {
                    pixels[at] = (byte) shade;
                }
            }
        }
    }

    private static int limit(double value, int end) {
        return (int) Math.max(0, Math.min(end, value));
    }

    private static double distance(CoverArt.Stroke stroke, double x, double y) {
        double dx = stroke.x2() - stroke.x1();
        double dy = stroke.y2() - stroke.y1();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - stroke.x1()) * dx + (y - stroke.y1()) * dy) / length;
        double t = Math.max(0, Math.min(1, along));
        double px = x - stroke.x1() - t * dx;
        double py = y - stroke.y1() - t * dy;
        return Math.sqrt(px * px + py * py);
    }

    /** Writes PNG with a palette, one byte a pixel. */
    private byte[] encode() {
        return new PngFile(CoverArt.WIDTH, CoverArt.HEIGHT, 8, PngFile.Colours.PALETTE)
                .chunk("PLTE", palette())
                .end(PngSamples.deflated(JZlib.Z_BEST_COMPRESSION, out -> {
                    for (int y = 0; y < CoverArt.HEIGHT; y++) {
                        out.write(0);
                        out.write(pixels, y * CoverArt.WIDTH, CoverArt.WIDTH);
                    }
                }));
    }

    private byte[] palette() {
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (int colour : new int[] {CoverArt.INK, CoverArt.ACCENT}) {
            for (int shade = 0; shade < SHADES; shade++) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int ground = art.background() >> shift & 0xFF;
                    int full = colour >> shift & 0xFF;
                    palette.write(ground + (full - ground) * shade / (SHADES - 1));
                }
            }
        }
        return palette.toByteArray();
    }
}
