package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.AsciiName;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.exporter.picture.PictureFile;
import org.kicnews.exporter.picture.PictureScaler;

/** The pictures of the archive as books hold them. Safe for use by several threads. */
final class Pictures {
    /** A picture that is scaled may stand in every issue: a masthead. So many are remembered. */
    private static final int REMEMBERED = 16;

    private static final String SVG = "image/svg+xml";

    /**
     * A picture as a book holds it.
     *
     * @param image the picture of the archive
     * @param href its address in the book
     * @param width the width in pixels; 0 where it is not known
     * @param height the height in pixels; 0 where it is not known
     * @param bytes what the book holds in the place of the archive's bytes: a picture that was made smaller or cleaned
     */
    record Placed(Image image, String href, int width, int height, Optional<byte[]> bytes) {

        /** Whether the bytes gain by being compressed. */
        boolean deflates() {
            return image.mediaType().equals(SVG);
        }
    }

    private final MediaSource media;
    private final int limit;
    private final Map<String, Optional<Placed>> changed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Placed>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * The pictures of an archive.
     *
     * @param limit the most pixels of the longer side; 0 for no limit
     */
    Pictures(MediaSource media, int limit) {
        this.media = media;
        this.limit = limit;
    }

    /** A picture as a book may hold it; empty where the bytes are not what the media type says. */
    Optional<Placed> place(Image image) throws IOException {
        synchronized (changed) {
            Optional<Placed> known = changed.get(image.sha256());
            if (known != null) {
                return known;
            }
        }
        byte[] bytes = bytes(image);
        if (image.mediaType().equals(SVG)) {
            return SvgFilter.clean(bytes)
                    .map(clean -> placed(image, "svg", image.width(), image.height(), Optional.of(clean)));
        }
        Optional<PictureFile> whole =
                PictureFile.of(bytes).filter(file -> file.format().mediaType().equals(image.mediaType()));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        PictureFile fitted = PictureScaler.fitted(whole.get(), limit);
        boolean same = fitted.bytes().length == bytes.length;
        Optional<Placed> placed = Optional.of(placed(
                image,
                fitted.format().extension(),
                fitted.width(),
                fitted.height(),
                same ? Optional.empty() : Optional.of(fitted.bytes())));
        if (!same) {
            synchronized (changed) {
                changed.put(image.sha256(), placed);
            }
        }
        return placed;
    }

    private static Placed placed(Image image, String extension, int width, int height, Optional<byte[]> bytes) {
        String href = "media/" + AsciiName.of(image.sha256()) + "." + extension;
        return new Placed(image, href, width, height, bytes);
    }

    /** What a book holds of a picture. */
    byte[] bytes(Placed picture) throws IOException {
        return picture.bytes().isPresent() ? picture.bytes().get() : bytes(picture.image());
    }

    private byte[] bytes(Image image) throws IOException {
        try (InputStream in = media.open(image)) {
            return in.readAllBytes();
        }
    }
}
