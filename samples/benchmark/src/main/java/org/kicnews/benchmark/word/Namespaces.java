package org.kicnews.benchmark.word;

/** The namespaces of Word files (ECMA-376, Transitional). */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Namespaces() {}

    /** The declarations of a part with text and pictures, prefixes and names in turn. */
    static String[] all() {
        return new String[] {
            "xmlns:w",
            WORD,
            "xmlns:r",
            RELATION,
            "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "xmlns:a",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "xmlns:pic",
            PICTURE
        };
    }
}
