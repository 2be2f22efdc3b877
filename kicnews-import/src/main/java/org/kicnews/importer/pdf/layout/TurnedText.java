package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.importer.pdf.page.Glyph;

/** Text that runs in another direction than the page: a label beside a figure, a watermark. */
public final class TurnedText {
    private TurnedText() {}

    /**
     * The lines of the turned glyphs of a page, those of one direction together. Their places are measured as if the
     * page were turned so that they are upright.
     *
     * @param page the page, from 1
     * @param glyphs the glyphs of the page in the order of drawing
     */
    public static List<Line> lines(int page, List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (glyph.turn() != 0) {
                byTurn.computeIfAbsent(glyph.turn(), turn -> new ArrayList<>()).add(upright(glyph));
            }
        }
        List<Line> lines = new ArrayList<>();
        byTurn.values().forEach(turned -> lines.addAll(LineBuilder.lines(page, turned)));
        return lines;
    }

    private static Glyph upright(Glyph glyph) {
        double angle = Math.toRadians(glyph.turn());
        double along = glyph.left() * Math.cos(angle) - glyph.baseline() * Math.sin(angle);
        double down = glyph.left() * Math.sin(angle) + glyph.baseline() * Math.cos(angle);
        return glyph.uprightAt(along, down);
    }
}
