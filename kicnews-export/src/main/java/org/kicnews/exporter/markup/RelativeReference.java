package org.kicnews.exporter.markup;

/** Writes paths as relative references (RFC 3986). */
public final class RelativeReference {

    /** What a segment of a path may hold as it is (RFC 3986, 3.3), without the colon, which may end a scheme. */
    private static final String PLAIN = "-._~";

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
        return PercentEncoding.of(name, PLAIN);
    }
}
