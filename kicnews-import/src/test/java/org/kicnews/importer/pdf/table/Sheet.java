package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Rule;

/** A page of 600 by 800 points that a test draws on, with letters of ten points. */
final class Sheet {
    static final double EM = 10;

    private final int number;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int order;

    Sheet(int number) {
        this.number = number;
    }

    Sheet text(double left, double baseline, String text) {
        return text(left, baseline, text, false);
    }

    Sheet text(double left, double baseline, String text, boolean bold) {
        double x = left;
        for (int codePoint : text.codePoints().toArray()) {
            double advance = codePoint < 0x1100 ? EM / 2 : EM;
            glyphs.add(new Glyph(
                    order++,
                    Character.toString(codePoint),
                    x,
                    baseline,
                    advance,
                    EM / 4,
                    0,
                    TextStyle.plain(EM).withBold(bold),
                    Glyph.NO_MCID,
                    false,
                    Glyph.Visibility.VISIBLE));
            x += advance;
        }
        return this;
    }

    Sheet across(double top, double from, double to) {
        return rule(Rule.Kind.HORIZONTAL, new Bounds(from, top, to - from, 0.5));
    }

    Sheet down(double left, double from, double to) {
        return rule(Rule.Kind.VERTICAL, new Bounds(left, from, 0.5, to - from));
    }

    Sheet fill(double left, double top, double right, double bottom, int color) {
        rules.add(new Rule(
                order++,
                Rule.Kind.FILL,
                new Bounds(left, top, right - left, bottom - top),
                color,
                Glyph.NO_MCID,
                false));
        return this;
    }

    /** A full grid. */
    Sheet grid(double[] columns, double[] rows) {
        for (double row : rows) {
            across(row, columns[0], columns[columns.length - 1]);
        }
        for (double column : columns) {
            down(column, rows[0], rows[rows.length - 1]);
        }
        return this;
    }

    private Sheet rule(Rule.Kind kind, Bounds bounds) {
        rules.add(new Rule(order++, kind, bounds, 0, Glyph.NO_MCID, false));
        return this;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    PageTables tables() {
        return PageTables.find(number, 800, rules, glyphs, LineBuilder.lines(number, glyphs));
    }

    /** The texts of the cells of a table by row. */
    static List<List<String>> texts(FoundTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int current = row;
            rows.add(table.cells().stream()
                    .filter(cell -> cell.row() == current)
                    .map(cell -> text(cell.lines()))
                    .toList());
        }
        return rows;
    }

    static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.glyphs().forEach(glyph -> text.append(glyph.text())));
        return text.toString();
    }
}
