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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    private final Path last;
    private final AtomicLong parts = new AtomicLong();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    /**
     * Keeps pictures below {@code folder/media}.
     *
     * @param last where the last build published its pictures; it need not exist
     */
    MediaFolder(Path folder, Path last) {
        this.folder = folder;
        this.last = last;
    }

    /** Whether the picture is here, or the last build published it and nobody changed it since. */
    boolean has(Image image) {
        return isAt(folder, image) || isWholeAt(last, image);
    }

    private static boolean isWholeAt(Path place, Image image) {
        try {
            return isAt(place, image) && Hashes.of(place.resolve(image.path())).equals(image.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isAt(Path place, Image image) {
        try {
            return Files.size(place.resolve(image.path())) == image.size();
        } catch (IOException e) {
            return false;
        }
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
        try {
            write(image, bytes);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
        return image;
    }

    private void write(Image image, byte[] bytes) throws IOException {
        Path file = folder.resolve(image.path());
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(image.sha256() + "." + parts.incrementAndGet() + ".part");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Ends the build where a picture could not be kept. A full disk says nothing about the original that was being read,
     * whose reader takes every failure for one of its file.
     */
    void check() throws IOException {
        IOException first = failure.get();
        if (first != null) {
            throw new IOException(first.getMessage(), first);
        }
    }

    /**
     * Puts pictures into another folder, under the same paths. Pictures that stand in no issue stay behind: those of a
     * second form, or of a file that proved unreadable later.
     */
    void moveTo(Path target, Collection<Image> images) throws IOException {
        for (Image image : images) {
            Path file = target.resolve(image.path());
            Files.createDirectories(file.getParent());
            if (isAt(folder, image)) {
                Files.move(folder.resolve(image.path()), file);
            } else {
                linkOrCopy(last.resolve(image.path()), file);
            }
        }
    }

    /** The last outputs are removed when the new ones are in place, so that both may share a file for that long. */
    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }

    @Override
    public InputStream open(Image image) throws IOException {
        return Files.newInputStream((isAt(folder, image) ? folder : last).resolve(image.path()));
    }
}
