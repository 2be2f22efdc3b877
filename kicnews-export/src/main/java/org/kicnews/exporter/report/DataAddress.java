package org.kicnews.exporter.report;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
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

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private DataAddress() {}

    /** The address of a drawing in SVG. */
    static String ofDrawing(byte[] svg) {
        StringBuilder address = new StringBuilder(svg.length + svg.length / 8).append("data:image/svg+xml,");
        for (byte b : svg) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || PLAIN.indexOf(c) >= 0) {
                address.append(c);
            } else {
                address.append('%').append(HEX.toHexDigits(b));
            }
        }
        return address.toString();
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
