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

/** Reads bitmaps through the readers of Java's own, which answer damage with nothing. */
final class BitmapDecoder {
    private BitmapDecoder() {}

    /** Width and height in pixels. */
    record Size(int width, int height) {
        private static Size of(ImageReader reader) throws IOException {
            return new Size(reader.getWidth(0), reader.getHeight(0));
        }
    }

    private interface Reading<T> {
        Optional<T> by(ImageReader reader) throws IOException;
    }

    /** The size of a bitmap; absent where it is damaged. */
    static Optional<Size> size(byte[] bytes) {
        return read(bytes, reader -> Optional.of(Size.of(reader)));
    }

    /**
     * Decodes a bitmap; absent where it is damaged or too large.
     *
     * @param mostPixels the most pixels that it may have
     */
    static Optional<BufferedImage> decode(byte[] bytes, long mostPixels) {
        return read(bytes, reader -> {
            Size size = Size.of(reader);
            return (long) size.width() * size.height() > mostPixels ? Optional.empty() : Optional.of(reader.read(0));
        });
    }

    private static <T> Optional<T> read(byte[] bytes, Reading<T> reading) {
        // The cache in memory, not the one on disk that ImageIO would choose.
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return reading.by(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers answer damage with unchecked exceptions as well.
            return Optional.empty();
        }
    }
}
