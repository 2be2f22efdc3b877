package org.kicnews.exporter.epub;

import org.kicnews.core.spi.AsciiName;

/** The names of files in a book. */
final class Names {

    private Names() {}

    static String issue(String id) {
        return "issue-" + AsciiName.of(id) + ".xhtml";
    }

    static String section(String issue, int number) {
        return "section-" + AsciiName.of(issue) + "-" + number + ".xhtml";
    }

    /** The file of a part of an article, counted from 1. */
    static String article(String id, int part) {
        return "article-" + AsciiName.of(id) + (part == 1 ? "" : "." + part) + ".xhtml";
    }
}
