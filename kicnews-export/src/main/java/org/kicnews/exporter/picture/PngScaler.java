package org.kicnews.exporter.picture;

import java.io.IOException;
import java.util.Optional;
import org.kicnews.core.png.PngFile;

/** Makes a PNG smaller: every new pixel is the mean of the area that it covers, in whole numbers. */
final class PngScaler {
    private static final int LEVEL = 6;

    /** Each sample as the difference from what its neighbours make expected (ISO/IEC 15948, 9.4). */
    private static final int PAETH = 4;

    private PngScaler() {}

    /** A smaller picture; empty where the picture is damaged or of a kind that is not read. */
    static Optional<PictureFile> scaled(PictureFile picture, int limit) {
        int longest = Math.max(picture.width(), picture.height());
        int width = (int) Math.max(1, (long) picture.width() * limit / longest);
        int height = (int) Math.max(1, (long) picture.height() * limit / longest);
        try (PngRows rows = new PngRows(picture.bytes())) {
            int channels = rows.channels();
            PngFile file = new PngFile(width, height, 8, colours(channels));
            rows.colourChunks().forEach(file::chunk);
            Reduction reduction = new Reduction(picture.width(), picture.height(), width, height, channels);
            byte[] samples = PngSamples.deflated(LEVEL, out -> {
                byte[] above = new byte[width * channels];
                for (int y = 0; y < height; y++) {
                    byte[] row = reduction.next(rows);
                    out.write(PAETH);
                    out.write(filtered(row, above, channels));
                    above = row;
                }
            });
            return Optional.of(new PictureFile(file.end(samples), PictureFile.Format.PNG, width, height));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the picture, it stays as it is.
            return Optional.empty();
        }
    }

    private static PngFile.Colours colours(int channels) {
        return switch (channels) {
            case 1 -> PngFile.Colours.GREY;
            case 2 -> PngFile.Colours.GREY_ALPHA;
            case 3 -> PngFile.Colours.RGB;
            default -> PngFile.Colours.RGB_ALPHA;
        };
    }

    private static byte[] filtered(byte[] row, byte[] above, int channels) {
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            int left = i < channels ? 0 : row[i - channels] & 0xFF;
            int corner = i < channels ? 0 : above[i - channels] & 0xFF;
            filtered[i] = (byte) (row[i] - PngRows.paeth(left, above[i] & 0xFF, corner));
        }
        return filtered;
    }
}
