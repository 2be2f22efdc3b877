package org.kicnews.importer.pdf.layout;

import java.util.Optional;
import org.kicnews.importer.pdf.page.Glyph;

/** Which language the file gives for its glyphs. */
@FunctionalInterface
public interface Languages {

    /**
     * The language of a glyph.
     *
     * @param page the page that it stands on, from 1
     * @param glyph the glyph
     * @return a BCP 47 tag; empty where the file gives none, or the one of the document
     */
    Optional<String> of(int page, Glyph glyph);

    /** No languages. */
    static Languages none() {
        return (page, glyph) -> Optional.empty();
    }
}
