package org.kicnews.importer.pdf.layout;

import java.util.List;
import java.util.Optional;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * A note at the foot of a page.
 *
 * @param marker the mark that ties it to the text
 * @param lines its lines without the mark
 * @param reference the glyphs of the mark in the text, where it is found
 */
public record Note(String marker, List<Line> lines, Optional<List<Glyph>> reference) {
    public Note {
        lines = List.copyOf(lines);
    }
}
