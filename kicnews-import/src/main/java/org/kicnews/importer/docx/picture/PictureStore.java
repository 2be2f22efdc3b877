package org.kicnews.importer.docx.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.png.PngWriter;

/** Keeps each picture part of a file once. Not safe for use by several threads. */
public final class PictureStore {
    private final WordPackage parts;
    private final MediaSink media;
    private final Consumer<Finding> findings;
    private final Map<String, Optional<Image>> kept = new HashMap<>();

    public PictureStore(WordPackage parts, MediaSink media, Consumer<Finding> findings) {
        this.parts = parts;
        this.media = media;
        this.findings = findings;
    }

    /**
     * Keeps the picture in a part.
     *
     * @return the picture; absent, with a finding, where it cannot be read
     * @throws IOException if the picture cannot be written
     */
    public Optional<Image> keep(String part) throws IOException {
        Optional<Image> known = kept.get(part);
        if (known == null) {
            known = read(part);
            kept.put(part, known);
        }
        return known;
    }

    /** Says that a picture is outside the file. */
    public void linked(String target) {
        findings.accept(Finding.of(FindingCode.DOCX_IMAGE_LINKED, Place.issue(), target));
    }

    /** Says that a picture cannot be read. */
    public void unreadable(String reason) {
        findings.accept(Finding.of(FindingCode.DOCX_IMAGE_UNREADABLE, Place.issue(), reason));
    }

    private Optional<Image> read(String part) throws IOException {
        byte[] bytes;
        try {
            bytes = parts.bytes(part);
        } catch (IOException e) {
            unreadable(part);
            return Optional.empty();
        }
        bytes = MetafileBytes.unpacked(bytes);
        PictureFormat format = PictureFormat.of(bytes);
        Optional<Image> image = format.mediaType().isEmpty() ? drawn(bytes, format) : asItIs(bytes, format);
        if (image.isEmpty()) {
            unreadable(part);
        }
        return image;
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
        if (format == PictureFormat.UNKNOWN) {
            return Optional.empty();
        }
        Optional<BufferedImage> drawn = PictureDrawer.draw(bytes, format);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        int width = drawn.get().getWidth();
        int height = drawn.get().getHeight();
        int[] pixels = drawn.get().getRGB(0, 0, width, height, new int[width * height], 0, width);
        return Optional.of(media.keep(PngWriter.write(pixels, width, height), "image/png", width, height));
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
