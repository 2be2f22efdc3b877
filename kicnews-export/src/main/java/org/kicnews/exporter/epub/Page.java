package org.kicnews.exporter.epub;

import org.kicnews.exporter.markup.Xhtml;

/** What is the same in every page of a book. */
final class Page {
    private Page() {}

    /**
     * Opens a page up to and with its body.
     *
     * @param language the language of the page
     * @param title what reading systems may show while the page is open
     * @param type the part of the book (EPUB Structural Semantics): {@code frontmatter}, {@code bodymatter}
     */
    static Xhtml begin(String language, String title, String type) {
        Xhtml out = new Xhtml().declaration(true);
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        language,
                        "xml:lang",
                        language)
                .line();
        out.open("head").line();
        out.element("title", title.isBlank() ? "—" : title).line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "style.css")
                .line();
        out.closeLine();
        return out.open("body", "epub:type", type).line();
    }

    /** Closes what is open, and gives the page. */
    static byte[] end(Xhtml out) {
        while (out.depth() > 0) {
            out.closeLine();
        }
        return out.bytes();
    }
}
