package org.kicnews.importer.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kicnews.importer.pdf.layout.GlyphSieve;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.layout.TurnedText;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.Rule;
import org.kicnews.importer.pdf.table.PageTables;
import org.kicnews.importer.pdf.vector.VectorFigure;
import org.kicnews.importer.pdf.vector.VectorFigures;

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

    /** The charts and diagrams drawn on it. */
    List<VectorFigure> figures() {
        return VectorFigures.find(content, sieve.read(), lines, turned);
    }

    /** The same without what belongs to figures: their words, lines and areas. */
    ReadPage without(List<VectorFigure> figures) {
        Set<Integer> orders =
                figures.stream().flatMap(figure -> figure.glyphs().stream()).collect(Collectors.toSet());
        List<Rule> rules = content.rules().stream()
                .filter(rule -> figures.stream().noneMatch(figure -> figure.holds(rule)))
                .toList();
        return new ReadPage(
                content.withRules(rules), sieve.without(orders), without(lines, orders), without(turned, orders));
    }

    private static List<Line> without(List<Line> lines, Set<Integer> orders) {
        return lines.stream()
                .filter(line -> !orders.contains(line.glyphs().get(0).order()))
                .toList();
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
