package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.kicnews.importer.pdf.layout.DrawnBullets;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Rule;

/**
 * What of a page is table, what is box, and what is left to be text.
 *
 * @param tables the tables from top to bottom
 * @param boxes the boxes from top to bottom
 * @param text the other lines, in the order of drawing
 */
public record PageTables(List<FoundTable> tables, List<FoundBox> boxes, List<Line> text) {
    public PageTables {
        tables = List.copyOf(tables);
        boxes = List.copyOf(boxes);
        text = List.copyOf(text);
    }

    /**
     * Finds the tables and boxes of a page.
     *
     * @param page the page, from 1
     * @param height its height in points
     * @param rules the lines and areas drawn on it
     * @param glyphs the glyphs to read, not turned, in the order of drawing
     * @param lines the lines of these glyphs, in the order of drawing
     */
    public static PageTables find(int page, double height, List<Rule> rules, List<Glyph> glyphs, List<Line> lines) {
        RuledTables ruled = RuledTables.find(page, height, rules, glyphs);
        boolean whole = ruled.rest().size() == glyphs.size();
        AlignedTables aligned = AlignedTables.find(page, whole ? lines : LineBuilder.lines(page, ruled.rest()), rules);
        List<FoundTable> tables = new ArrayList<>(ruled.tables());
        tables.addAll(aligned.tables());
        tables.sort(Comparator.comparingDouble(table -> table.bounds().top()));
        return new PageTables(tables, ruled.boxes(), aligned.rest());
    }

    /** The same with bullets that are drawn as shapes known to the lines of its text. */
    public PageTables bulleted(List<Rule> rules) {
        return new PageTables(tables, boxes, DrawnBullets.mark(text, rules));
    }

    /** The same without some lines of its text. */
    public PageTables without(Set<Line> lines) {
        return new PageTables(
                tables,
                boxes,
                text.stream().filter(line -> !lines.contains(line)).toList());
    }
}
