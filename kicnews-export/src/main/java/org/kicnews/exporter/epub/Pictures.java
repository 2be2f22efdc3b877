package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.AsciiName;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.exporter.picture.PictureFile;
import org.kicnews.exporter.picture.PictureScaler;

/** The pictures of a book, each once. */
final class Pictures {

    /**
     * A picture in the book.
     *
     * @param href its address
     * @param width the width in pixels; 0 where it is not known
     * @param height the height in pixels; 0 where it is not known
     */
    record Placed(String href, int width, int height) {}

    private final MediaSource media;
    private final Container container;
    private final int limit;
    private final Map<String, Optional<Placed>> added = new HashMap<>();

    /**
     * No pictures yet.
     *
     * @param limit the most pixels of the longer side; 0 for no limit
     */
    Pictures(MediaSource media, Container container, int limit) {
        this.media = media;
        this.container = container;
        this.limit = limit;
    }

    /**
     * Puts a picture into the book, unless it is there.
     *
     * @return where it is; empty where the bytes are not what the media type says
     */
    Optional<Placed> add(Image image) throws IOException {
        Optional<Placed> known = added.get(image.sha256());
        if (known != null) {
            return known;
        }
        Optional<Placed> placed = store(image);
        added.put(image.sha256(), placed);
        return placed;
    }

    private Optional<Placed> store(Image image) throws IOException {
        byte[] bytes;
        try (InputStream in = media.open(image)) {
            bytes = in.readAllBytes();
        }
        if (image.mediaType().equals("image/svg+xml")) {
            Optional<byte[]> clean = SvgFilter.clean(bytes);
            return clean.isEmpty()
                    ? Optional.empty()
                    : Optional.of(keep(image, "svg", clean.get(), true, image.width(), image.height()));
        }
        Optional<PictureFile> picture = PictureFile.of(bytes)
                .filter(file -> file.format().mediaType().equals(image.mediaType()))
                .map(file -> PictureScaler.fitted(file, limit));
        return picture.isEmpty() ? Optional.empty() : Optional.of(keep(image, picture.get()));
    }

    private Placed keep(Image image, PictureFile file) throws IOException {
        return keep(image, file.format().extension(), file.bytes(), false, file.width(), file.height());
    }

    private Placed keep(Image image, String extension, byte[] bytes, boolean deflate, int width, int height)
            throws IOException {
        String href = "media/" + AsciiName.of(image.sha256()) + "." + extension;
        String id = "media-" + added.size();
        container.add(new Container.Item(id, href, image.mediaType(), "", false), bytes, deflate);
        return new Placed(href, width, height);
    }
}
