package org.kicnews.exporter.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.kicnews.core.model.Image;

/** Where pages and other outputs lie, as relative references (RFC 3986) that move with the outputs. */
final class Paths {
    static final String INDEX = "index.html";

    /** What a segment of a path may hold as it is (RFC 3986, 3.3), without the colon, which may end a scheme. */
    private static final String PLAIN = "-._~";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Paths() {}

    /** The page of an issue, from the report's folder. */
    static String issuePage(String issue) {
        return "issues/" + segment(issue) + ".html";
    }

    /** The page of an issue, from the page of another. */
    static String neighbour(String issue) {
        return segment(issue) + ".html";
    }

    /** The JSON of an issue, from the pages of issues. */
    static String json(String issue) {
        return "../../json/issues/" + segment(issue) + ".json";
    }

    /** The yearly book that holds an issue, from the pages of issues. */
    static String epub(String archive, Optional<LocalDate> date) {
        String year = date.map(day -> Integer.toString(day.getYear())).orElse("undated");
        return "../../epub/" + segment(archive + "-" + year + ".epub");
    }

    /** A picture, from the pages of issues. */
    static String picture(Image image) {
        return "../../json/" + path(image.path());
    }

    /** A path as a relative reference. */
    static String path(String path) {
        StringBuilder reference = new StringBuilder();
        for (String name : path.split("/", -1)) {
            reference.append(reference.isEmpty() ? "" : "/").append(segment(name));
        }
        return reference.toString();
    }

    private static String segment(String name) {
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
