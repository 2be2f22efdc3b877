package org.kicnews.importer.pdf.picture;

import org.kicnews.importer.png.PixelSource;
import org.kicnews.importer.png.PngWriter;

/**
 * A picture as a file.
 *
 * @param bytes the bytes; not to be changed
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width the width in pixels
 * @param height the height in pixels
 * @param plain whether all its pixels are known to have one colour
 */
public record EncodedPicture(byte[] bytes, String mediaType, int width, int height, boolean plain) {

    /** The pixels as PNG. */
    static EncodedPicture png(PixelSource pixels) {
        PngWriter.Png png = PngWriter.write(pixels);
        return new EncodedPicture(png.bytes(), "image/png", pixels.width(), pixels.height(), png.plain());
    }
}
