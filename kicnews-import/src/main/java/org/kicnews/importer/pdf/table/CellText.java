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

    /** Lines begin, or have their middle, at the same place if they miss it by no more than this, in em. */
    private static final double SAME_PLACE = 0.3;

    /** The widest that a first line is indented or hangs out, in em. */
    private static final double WIDEST_INDENT = 2.5;

    /** The part of its room that the first line of a longer paragraph fills at least. */
    private static final double FULL = 0.6;

    private CellText() {}

    static List<List<Line>> divide(FoundTable.Cell cell, Typesetting typesetting) {
        List<Line> lines = cell.lines();
        List<List<Line>> paragraphs = new ArrayList<>();
        if (lines.isEmpty()) {
            return paragraphs;
        }
        double room = room(cell);
        double edge = lines.stream().mapToDouble(Line::left).min().orElse(0) + room;
        double pitch = leastPitch(lines);
        List<Line> current = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            boolean beside = line.baseline() - before.baseline() <= BESIDE * line.size();
            if (!beside && (parts(before, line, pitch) || start(line, typesetting) <= free(before, line, room, edge))) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        paragraphs.add(current);
        return paragraphs;
    }

    /**
     * How much room a line left: beside it where lines are centred or set to the right, to the edge where they begin
     * at one place, or begin beyond or before it as first lines do.
     */
    private static double free(Line before, Line line, double room, double edge) {
        double em = line.size();
        boolean sameStart = Math.abs(before.left() - line.left()) <= SAME_PLACE * em;
        boolean firstLine = Math.abs(before.left() - line.left()) <= WIDEST_INDENT * em
                && before.width() > FULL * room
                && Math.abs(before.left() + before.right() - line.left() - line.right()) > SAME_PLACE * em;
        return sameStart || firstLine ? Math.min(edge - before.right(), room - before.width()) : room - before.width();
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
