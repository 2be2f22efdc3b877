package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.Set;
import org.kicnews.exporter.markup.Xhtml;

/** Writes a long list on as many pages as it needs. */
final class Sheets {

    /** A page holds 256 KiB; an entry that begins below this must still fit. */
    private static final int FULL = 160_000;

    /** The parts of a book that have a role of the same name (DPUB-ARIA 1.1). */
    private static final Set<String> ROLES = Set.of("colophon", "glossary", "index");

    private final String file;
    private final String title;
    private final String matter;
    private final String type;
    private final BookLabels labels;
    private final Container container;
    private int sheet = 1;
    private Xhtml out;

    /**
     * Begins the first page.
     *
     * @param file its name
     * @param matter the part of the book that it belongs to
     * @param type what it is (EPUB Structural Semantics); may be empty
     */
    Sheets(String file, String title, String matter, String type, BookLabels labels, Container container) {
        this.file = file;
        this.title = title;
        this.matter = matter;
        this.type = type;
        this.labels = labels;
        this.container = container;
        this.out = begin();
    }

    /** The page that the next entry goes to. */
    Xhtml next() throws IOException {
        if (out.size() > FULL) {
            finish();
            sheet++;
            out = begin();
        }
        return out;
    }

    /** Ends the last page. */
    void finish() throws IOException {
        container.addPage(file(), Page.end(out));
    }

    /** The name of the page that the last entry went to. */
    String file() {
        return sheet == 1 ? file : file.replace(".xhtml", "." + sheet + ".xhtml");
    }

    private Xhtml begin() {
        Xhtml page = Page.begin(labels.language(), title, matter);
        String role = ROLES.contains(type) ? "doc-" + type : "";
        page.open("section", "class", "matter", "epub:type", type, "role", role, "aria-labelledby", "title")
                .line();
        page.open("h1", "id", "title").text(title);
        if (sheet > 1) {
            page.text(" ").element("span", labels.get("sheet", sheet), "class", "part");
        }
        return page.closeLine();
    }
}
