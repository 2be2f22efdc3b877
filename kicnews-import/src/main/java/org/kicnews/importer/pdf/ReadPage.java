package org.kicnews.importer.pdf;

import java.util.List;
import org.kicnews.importer.pdf.layout.GlyphSieve;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.layout.TurnedText;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.table.PageTables;

/**
 * A page after its glyphs were put into lines.
 *
 * @param content what is drawn on it
 * @param sieve which glyphs are read
 * @param lines the lines of the upright text in the order of drawing
 * @param turned the lines of text that runs in another direction
 */
record ReadPage(PageContent content, GlyphSieve sieve, List<Line> lines, List<Line> turned) {

    static ReadPage of(PageContent content) {
        GlyphSieve sieve = GlyphSieve.of(content);
        List<Line> lines = LineBuilder.lines(
                content.number(),
                sieve.read().stream().filter(glyph -> glyph.turn() == 0).toList());
        return new ReadPage(content, sieve, lines, TurnedText.lines(content.number(), sieve.read()));
    }

    /** What of the upright text is table, what is box, and what is left to be text. */
    PageTables tables() {
        List<Glyph> upright =
                sieve.read().stream().filter(glyph -> glyph.turn() == 0).toList();
        return PageTables.find(content.number(), content.height(), content.rules(), upright, lines)
                .bulleted(content.rules());
    }

    /** The part of the page that its largest picture covers. */
    double pictureCover() {
        double largest = content.pictures().stream()
                .mapToDouble(
                        picture -> picture.bounds().width() * picture.bounds().height())
                .max()
                .orElse(0);
        return largest / (content.width() * content.height());
    }
}
