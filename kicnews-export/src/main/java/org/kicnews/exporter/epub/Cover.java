package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kicnews.exporter.picture.PictureFile;

/**
 * The cover of a book as a picture: the archivist's own where there is one, otherwise drawn.
 *
 * @param picture the picture
 * @param art what was drawn; absent for a picture of the archivist's
 */
record Cover(PictureFile picture, Optional<CoverArt> art) {

    /** The largest file that is read; what a camera writes is smaller. */
    private static final long LARGEST = 64L << 20;

    /** A cover that is drawn. */
    static Cover drawn(CoverArt art) throws IOException {
        byte[] png = CoverRaster.png(art);
        return new Cover(
                new PictureFile(png, PictureFile.Format.PNG, CoverArt.WIDTH, CoverArt.HEIGHT), Optional.of(art));
    }

    /**
     * A cover that the archivist gives; absent where the file is no PNG or JPEG.
     *
     * @throws IOException if the file cannot be read
     */
    static Optional<Cover> given(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        return PictureFile.of(Files.readAllBytes(file))
                .filter(picture -> picture.format() != PictureFile.Format.GIF)
                .map(picture -> new Cover(picture, Optional.empty()));
    }

    /** The name of the file in the book. */
    String file() {
        return "cover." + picture.format().extension();
    }
}
