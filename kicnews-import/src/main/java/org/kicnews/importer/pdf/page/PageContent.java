package org.kicnews.importer.pdf.page;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.FindingReason;

/**
 * What is drawn on one page.
 *
 * @param number the page, from 1
 * @param width the width of the upright page in points
 * @param height the height of the upright page in points
 * @param turn how far the page was turned to be upright, in degrees clockwise: 0, 90, 180 or 270
 * @param glyphs the glyphs in the order of drawing
 * @param rules lines, areas and shapes in the order of drawing
 * @param pictures the pictures in the order of drawing
 * @param seen every visible character of every glyph, noted while the page was drawn and before anything was sorted or
 *     dropped
 * @param damage why the page, or a part of it, could not be read
 */
public record PageContent(
        int number,
        double width,
        double height,
        int turn,
        List<Glyph> glyphs,
        List<Rule> rules,
        List<PlacedPicture> pictures,
        String seen,
        Optional<FindingReason> damage) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /** The same page with other lines and areas. */
    public PageContent withRules(List<Rule> others) {
        return new PageContent(number, width, height, turn, glyphs, others, pictures, seen, damage);
    }
}
