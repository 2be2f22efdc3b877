package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kicnews.exporter.picture.PictureFile;
import org.kicnews.exporter.picture.PictureScaler;

/** The cover of a book as a picture: the archivist's own where there is one, otherwise drawn. */
sealed interface Cover {

    PictureFile.Format format();

    /** The width in pixels. */
    int width();

    /** The height in pixels. */
    int height();

    /** The file; not to be changed. */
    byte[] bytes();

    /** The name of the file in the book. */
    default String file() {
        return "cover." + format().extension();
    }

    /**
     * A picture of the archivist's.
     *
     * @param picture the picture
     */
    record Given(PictureFile picture) implements Cover {

        /** The largest file that is read; what a camera writes is smaller. */
        private static final long LARGEST = 64L << 20;

        /**
         * The cover in a file; absent where it is no PNG or JPEG.
         *
         * @throws IOException if the file cannot be read
         */
        static Optional<Given> in(Path file) throws IOException {
            if (Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return PictureFile.of(Files.readAllBytes(file))
                    .filter(picture -> picture.format() != PictureFile.Format.GIF)
                    .map(Given::new);
        }

        /** The cover with no more pixels a side than a limit; 0 for none. */
        Given fitted(int limit) {
            return new Given(PictureScaler.fitted(picture, limit));
        }

        @Override
        public PictureFile.Format format() {
            return picture.format();
        }

        @Override
        public int width() {
            return picture.width();
        }

        @Override
        public int height() {
            return picture.height();
        }

        @Override
        public byte[] bytes() {
            return picture.bytes();
        }
    }

    /** A cover that is drawn once somebody wants to see it: most books of a build are those of the last one. */
    final class Drawn implements Cover {
        private final CoverArt art;
        private byte @Nullable [] png;

        Drawn(CoverArt art) {
            this.art = art;
        }

        CoverArt art() {
            return art;
        }

        @Override
        public PictureFile.Format format() {
            return PictureFile.Format.PNG;
        }

        @Override
        public int width() {
            return CoverArt.WIDTH;
        }

        @Override
        public int height() {
            return CoverArt.HEIGHT;
        }

        @Override
        public byte[] bytes() {
            byte[] known = png;
            if (known == null) {
                known = CoverRaster.png(art);
                png = known;
            }
            return known;
        }
    }
}
