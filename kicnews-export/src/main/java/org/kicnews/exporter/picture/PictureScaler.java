package org.kicnews.exporter.picture;

import java.util.Optional;

/** Makes pictures smaller that have more pixels than any screen shows. */
public final class PictureScaler {
    private PictureScaler() {}

    /**
     * A picture of at most so many pixels a side. A picture that is small enough stays as it is, to the byte; so does one of
     * which no smaller one can be made: a GIF, whose pictures may move, a damaged file, or one of a rare kind.
     *
     * @param limit the most pixels of the longer side; 0 for no limit
     */
    public static PictureFile fitted(PictureFile picture, int limit) {
        if (limit == 0 || Math.max(picture.width(), picture.height()) <= limit) {
            return picture;
        }
        Optional<PictureFile> scaled =
                switch (picture.format()) {
                    case JPEG -> JpegScaler.scaled(picture, limit);
                    case PNG -> PngScaler.scaled(picture, limit);
                    case GIF -> Optional.empty();
                };
        return scaled.filter(smaller -> smaller.bytes().length < picture.bytes().length)
                .orElse(picture);
    }
}
