package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.Signature;

/** The pictures of a book, each once. */
final class Pictures {

    /** Enough to tell the formats apart. */
    private static final int HEAD = 16;

    private final MediaSource media;
    private final Container container;
    private final Map<String, Optional<String>> added = new HashMap<>();

    Pictures(MediaSource media, Container container) {
        this.media = media;
        this.container = container;
    }

    /**
     * Puts a picture into the book, unless it is there.
     *
     * @return its address; empty where the bytes are not what the media type says
     */
    Optional<String> add(Image image) throws IOException {
        Optional<String> known = added.get(image.sha256());
        if (known != null) {
            return known;
        }
        Optional<String> href = store(image);
        added.put(image.sha256(), href);
        return href;
    }

    private Optional<String> store(Image image) throws IOException {
        byte[] bytes;
        try (InputStream in = media.open(image)) {
            bytes = in.readAllBytes();
        }
        if (image.mediaType().equals("image/svg+xml")) {
            Optional<byte[]> clean = SvgFilter.clean(bytes);
            return clean.isEmpty() ? Optional.empty() : Optional.of(keep(image, "svg", clean.get(), true));
        }
        String extension = extension(bytes, image.mediaType());
        return extension.isEmpty() ? Optional.empty() : Optional.of(keep(image, extension, bytes, false));
    }

    private String keep(Image image, String extension, byte[] bytes, boolean deflate) throws IOException {
        String href = "media/" + Names.ascii(image.sha256()) + "." + extension;
        String id = "media-" + added.size();
        container.add(new Container.Item(id, href, image.mediaType(), "", false), bytes, deflate);
        return href;
    }

    private static String extension(byte[] bytes, String mediaType) {
        Signature head = new Signature(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        if (mediaType.equals("image/png") && head.startsWith(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        if (mediaType.equals("image/jpeg") && head.startsWith(0xFF, 0xD8, 0xFF)) {
            return "jpg";
        }
        boolean gif =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).startsWith("GIF8");
        return mediaType.equals("image/gif") && gif ? "gif" : "";
    }
}
