package org.kicnews.importer.docx.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.docx.metafile.Metafile;
import org.kicnews.importer.png.PixelSource;
import org.kicnews.importer.png.PngWriter;

/** Keeps pictures: those that every reading system shows as they are, the others as PNG, metafiles as SVG. */
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
        return switch (format) {
            case EMF -> vectors(Metafile.emf(unpacked));
            case WMF -> vectors(Metafile.wmf(unpacked));
            case BMP, TIFF -> drawn(unpacked);
            default -> asItIs(unpacked, format);
        };
    }

    private Optional<Image> asItIs(byte[] bytes, PictureFormat format) throws IOException {
        Optional<BitmapDecoder.Size> size = BitmapDecoder.size(bytes);
        return size.isEmpty()
                ? Optional.empty()
                : Optional.of(media.keep(
                        bytes,
                        format.mediaType(),
                        size.get().width(),
                        size.get().height()));
    }

    private Optional<Image> vectors(Optional<Metafile.Drawn> drawn) throws IOException {
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(media.keep(
                        drawn.get().bytes(),
                        "image/svg+xml",
                        drawn.get().width(),
                        drawn.get().height()));
    }

    private Optional<Image> drawn(byte[] bytes) throws IOException {
        Optional<BufferedImage> drawn = BitmapDecoder.decode(bytes, mostPixels);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        PixelSource pixels = new DrawnPixels(drawn.get());
        return Optional.of(media.keep(PngWriter.write(pixels).bytes(), "image/png", pixels.width(), pixels.height()));
    }
}
