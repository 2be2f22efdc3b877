package org.kicnews.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.files.WholeFile;
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

    /** The exporter whose folder holds the pictures, to which {@link Image#path()} is relative. */
    static final String OWNER = "json";

    private final Path folder;
    private final LastOutputs last;
    private final AtomicLong writers = new AtomicLong();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    /**
     * Keeps pictures below {@code folder/media}.
     *
     * @param last what the last build published
     */
    MediaFolder(Path folder, LastOutputs last) {
        this.folder = folder;
        this.last = last;
    }

    /** Whether the picture is here, or the last build published it and nobody changed it since. */
    boolean has(Image image) {
        return isAt(folder, image) || isWholeAmongLast(image);
    }

    private boolean isWholeAmongLast(Image image) {
        try {
            return last.untouched(pathAmongOutputs(image)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static String pathAmongOutputs(Image image) {
        return OWNER + "/" + image.path();
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
        String sha256 = Sha256.of(bytes);
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
            WholeFile.write(file, Long.toString(writers.incrementAndGet()), out -> out.write(bytes));
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

    /** Puts a picture into another place. Pictures that stand in no issue stay behind: those of a second form, or of a file that proved unreadable later. */
    void moveTo(Path place, Image image) throws IOException {
        if (isAt(folder, image)) {
            Files.move(folder.resolve(image.path()), place);
        } else {
            last.linkOrCopy(pathAmongOutputs(image), place);
        }
    }

    @Override
    public InputStream open(Image image) throws IOException {
        return Files.newInputStream(
                isAt(folder, image) ? folder.resolve(image.path()) : last.file(pathAmongOutputs(image)));
    }
}
