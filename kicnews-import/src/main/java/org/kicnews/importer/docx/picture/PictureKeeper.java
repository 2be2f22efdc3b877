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
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.png.PixelSource;
import org.kicnews.importer.png.PngWriter;

/** Keeps pictures: those that every reading system shows as they are, the others drawn as PNG. */
public final class PictureKeeper {
    private final MediaSink media;
    private final long mostPixels;

    /**
     * A keeper that gives the pictures to a sink.
     *
     * @param mostPixels the most pixels of a picture that has to be drawn
     */
    public PictureKeeper(MediaSink media, long mostPixels) {
        this.media = media;
        this.mostPixels = mostPixels;
    }

    /**
     * Keeps a picture.
     *
     * @return the picture; absent where it cannot be read
     * @throws IOException if the picture cannot be written
     */
    public Optional<Image> keep(byte[] bytes) throws IOException {
        byte[] unpacked = MetafileBytes.unpacked(bytes);
        PictureFormat format = PictureFormat.of(unpacked);
        if (format == PictureFormat.UNKNOWN) {
            return Optional.empty();
        }
        return format.mediaType().isEmpty() ? drawn(unpacked, format) : asItIs(unpacked, format);
    }

    private Optional<Image> asItIs(byte[] bytes, PictureFormat format) throws IOException {
        Optional<Size> size = size(bytes);
        return size.isEmpty()
                ? Optional.empty()
                : Optional.of(media.keep(
                        bytes,
                        format.mediaType(),
                        size.get().width(),
                        size.get().height()));
    }

    private Optional<Image> drawn(byte[] bytes, PictureFormat format) throws IOException {
        Optional<BufferedImage> drawn = PictureDrawer.draw(bytes, format, mostPixels);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        PixelSource pixels = new DrawnPixels(drawn.get());
        return Optional.of(media.keep(PngWriter.write(pixels).bytes(), "image/png", pixels.width(), pixels.height()));
    }

    /** Pixels. */
    private record Size(int width, int height) {}

    private static Optional<Size> size(byte[] bytes) {
        // The cache in memory, not the one on disk that ImageIO would choose.
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers answer damage with unchecked exceptions as well.
            return Optional.empty();
        }
    }
}
