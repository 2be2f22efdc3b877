package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.Typesetting;

/**
 * Divides the lines of a cell into paragraphs. The measures of the page say nothing here; a cell is its own measure: a
 * line that left room for the beginning of the next one ended on purpose.
 */
final class CellText {
    /** Sizes of one paragraph differ by less than this. */
    private static final double SIZE_CHANGE = 1.06;

    /** The widest that the margin inside a cell is taken to be, in em. */
    private static final double WIDEST_MARGIN = 1;

    /** A pitch this much above the least one of the cell parts paragraphs. */
    private static final double WIDE_PITCH = 1.3;

    /** Texts whose baselines are this close, in em, stand beside each other: letter-spaced labels. */
    private static final double BESIDE = 0.3;

    private CellText() {}

    static List<List<Line>> divide(FoundTable.Cell cell, Typesetting typesetting) {
        List<Line> lines = cell.lines();
        List<List<Line>> paragraphs = new ArrayList<>();
        if (lines.isEmpty()) {
            return paragraphs;
        }
        double room = room(cell);
        double pitch = leastPitch(lines);
        List<Line> current = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            boolean beside = line.baseline() - before.baseline() <= BESIDE * line.size();
            if (!beside && (parts(before, line, pitch) || before.width() + start(line, typesetting) <= room)) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        paragraphs.add(current);
        return paragraphs;
    }

    private static boolean parts(Line before, Line line, double pitch) {
        double larger = Math.max(before.size(), line.size());
        double smaller = Math.min(before.size(), line.size());
        return larger > SIZE_CHANGE * smaller || line.baseline() - before.baseline() > WIDE_PITCH * pitch;
    }

    /** The width of the text of a cell: what its widest line takes, or the cell without equal margins. */
    private static double room(FoundTable.Cell cell) {
        double widest = 0;
        double em = 0;
        for (Line line : cell.lines()) {
            widest = Math.max(widest, line.width());
            em = Math.max(em, line.size());
        }
        return Math.max(widest, cell.width() - 2 * WIDEST_MARGIN * em);
    }

    private static double leastPitch(List<Line> lines) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            double pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (pitch > BESIDE * lines.get(i).size()) {
                least = Math.min(least, pitch);
            }
        }
        return least;
    }

    /** How much room the beginning of a line needs: a letter or a word, as the producer breaks lines. */
    private static double start(Line line, Typesetting typesetting) {
        if (typesetting.breaksInsideWords()) {
            return line.glyphs().get(0).advance();
        }
        boolean[] spaces = typesetting.spaces().spaces(line);
        int end = 1;
        while (end < spaces.length && !spaces[end]) {
            end++;
        }
        return line.glyphs().get(end - 1).right() - line.left();
    }
}
