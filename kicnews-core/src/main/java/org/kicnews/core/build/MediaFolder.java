package org.kicnews.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.MediaSource;

/**
 * Keeps pictures in a folder, each once under the hash of its bytes. Two threads may bring the same picture at once: each
 * writes a file of its own and moves it into place, so that a name never shows half a picture.
 */
final class MediaFolder implements MediaSink, MediaSource {
    private static final Map<String, String> EXTENSIONS = Map.of(
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/gif", "gif",
            "image/svg+xml", "svg");

    private final Path folder;
    private final AtomicLong parts = new AtomicLong();

    /** Keeps pictures below {@code folder/media}. */
    MediaFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Image keep(byte[] bytes, String mediaType, int width, int height) throws IOException {
        String extension = EXTENSIONS.get(mediaType);
        if (extension == null) {
            throw new IllegalArgumentException("not a media type of the archive: " + mediaType);
        }
        String sha256 = Hashes.of(bytes);
        Image image = new Image(
                "media/" + sha256 + "." + extension, sha256, mediaType, bytes.length, width, height, Optional.empty());
        Path file = folder.resolve(image.path());
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(sha256 + "." + parts.incrementAndGet() + ".part");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return image;
    }

    /**
     * Moves pictures to another folder, under the same paths. What is left was read but stands in no issue: the
     * pictures of a second form, or of a file that proved unreadable later.
     */
    void moveTo(Path target, Collection<Image> images) throws IOException {
        for (Image image : images) {
            Path file = target.resolve(image.path());
            Files.createDirectories(file.getParent());
            Files.move(folder.resolve(image.path()), file);
        }
    }

    @Override
    public InputStream open(Image image) throws IOException {
        return Files.newInputStream(folder.resolve(image.path()));
    }
}
