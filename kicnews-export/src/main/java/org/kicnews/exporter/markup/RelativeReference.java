package org.kicnews.exporter.markup;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes paths as relative references (RFC 3986). */
public final class RelativeReference {

    /** What a segment of a path may hold as it is (RFC 3986, 3.3), without the colon, which may end a scheme. */
    private static final String PLAIN = "-._~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RelativeReference() {}

    /** A path, with {@code /} between its names, as a reference. */
    public static String path(String path) {
        StringBuilder reference = new StringBuilder();
        for (String name : path.split("/", -1)) {
            reference.append(reference.isEmpty() ? "" : "/").append(segment(name));
        }
        return reference.toString();
    }

    /** The name of a file or folder as a segment of a reference. */
    public static String segment(String name) {
        StringBuilder segment = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || PLAIN.indexOf(c) >= 0) {
                segment.append(c);
            } else {
                segment.append('%').append(HEX.toHexDigits(b));
            }
        }
        return segment.toString();
    }
}
