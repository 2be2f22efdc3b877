package org.kicnews.exporter.report;

import java.util.Base64;
import java.util.Optional;
import org.kicnews.exporter.markup.PercentEncoding;
import org.kicnews.exporter.picture.PictureFile;
import org.kicnews.exporter.picture.PictureScaler;

/** Addresses that hold what they refer to (RFC 2397), so that the report loads nothing. */
final class DataAddress {
    /** Pixels for each point that a picture is wide on its page: text in a scan can be read, and a photograph recognised. */
    private static final double DENSITY = 1.5;

    /** A picture that cannot be made smaller than this, in bytes, is not shown. */
    private static final int MOST_BYTES = 400_000;

    /** What a URL may hold as it is, and neither HTML nor the address gives a meaning to. */
    private static final String PLAIN = " !$'()*+,-./:;=?@[]^_`{|}~";

    private DataAddress() {}

    /** The address of a drawing in SVG. */
    static String ofDrawing(byte[] svg) {
        return "data:image/svg+xml," + PercentEncoding.of(svg, PLAIN);
    }

    /**
     * The address of a picture, made as small as its place on the page allows.
     *
     * @param side the longer side of its place, in points
     */
    static Optional<String> ofPicture(byte[] bytes, double side) {
        int pixels = (int) Math.min(Integer.MAX_VALUE, Math.ceil(DENSITY * Math.max(1, side)));
        return PictureFile.of(bytes)
                .map(picture -> PictureScaler.fitted(picture, pixels))
                .filter(picture -> picture.bytes().length <= MOST_BYTES)
                .map(picture -> "data:" + picture.format().mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes()));
    }
}
