package org.kicnews.exporter.report;

import org.kicnews.core.model.Image;
import org.kicnews.exporter.markup.RelativeReference;

/** Where pages and other outputs lie, as relative references (RFC 3986) that move with the outputs. */
final class Paths {
    static final String INDEX = "index.html";

    private Paths() {}

    /** The page of an issue, from the report's folder. */
    static String issuePage(String issue) {
        return "issues/" + RelativeReference.segment(issue) + ".html";
    }

    /** The page of an issue, from the page of another. */
    static String neighbour(String issue) {
        return RelativeReference.segment(issue) + ".html";
    }

    /** The JSON of an issue, from the pages of issues. */
    static String json(String issue) {
        return "../../json/issues/" + RelativeReference.segment(issue) + ".json";
    }

    /** A book, from the pages of issues. */
    static String epub(String book) {
        return "../../epub/" + RelativeReference.segment(book);
    }

    /** A picture, from the pages of issues. */
    static String picture(Image image) {
        return "../../json/" + RelativeReference.path(image.path());
    }
}
