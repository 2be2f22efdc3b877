package org.kicnews.importer.docx.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes bitmaps of formats that browsers and reading systems do not show. */
final class BitmapDecoder {
    private BitmapDecoder() {}

    /**
     * Decodes a bitmap; absent where it is damaged or too large.
     *
     * @param mostPixels the most pixels that it may have
     */
    static Optional<BufferedImage> decode(byte[] bytes, long mostPixels) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) {
                    return Optional.empty();
                }
                return Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers answer damage with unchecked exceptions as well.
            return Optional.empty();
        }
    }
}
