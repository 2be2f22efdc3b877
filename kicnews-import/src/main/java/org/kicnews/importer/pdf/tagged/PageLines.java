package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.layout.TurnedText;
import org.kicnews.importer.pdf.page.Glyph;

/** Lines of some of the glyphs of a page: upright ones first, then those that run in another direction. */
final class PageLines {
    private PageLines() {}

    /**
     * @param page the page, from 1
     * @param glyphs the glyphs in the order of drawing
     */
    static List<Line> of(int page, List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>(LineBuilder.lines(
                page, glyphs.stream().filter(glyph -> glyph.turn() == 0).toList()));
        lines.addAll(TurnedText.lines(page, glyphs));
        return lines;
    }
}
