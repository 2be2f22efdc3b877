package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page into reading order. The order of drawing is trusted, since it follows the text from column
 * to column, except where it cannot be right: what is drawn later but stands between or above lines that are there
 * already (tables, boxes, headers) is moved to its place.
 */
public final class ReadingOrder {
    /** The share of the narrower of two lines that lies above or below the other where they are in one column. */
    private static final double SAME_COLUMN = 0.3;

    /** How far a line may stand below the one before it in one run, in em. */
    private static final double RUNNING = 3;

    private ReadingOrder() {}

    /**
     * Orders the lines of a page.
     *
     * @param drawn the lines in the order of drawing
     */
    public static List<Line> of(List<Line> drawn) {
        List<Line> ordered = new ArrayList<>();
        for (List<Line> run : runs(WovenColumns.apart(drawn))) {
            ordered.addAll(place(run, ordered), run);
        }
        return ordered;
    }

    /** Lines that are drawn one after the other and stand one below the other. */
    private static List<List<Line>> runs(List<Line> drawn) {
        List<List<Line>> runs = new ArrayList<>();
        for (Line line : drawn) {
            List<Line> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!run.isEmpty() && follows(run.get(run.size() - 1), line)) {
                run.add(line);
            } else {
                runs.add(new ArrayList<>(List.of(line)));
            }
        }
        return runs;
    }

    private static boolean follows(Line last, Line next) {
        double pitch = next.baseline() - last.baseline();
        return pitch > 0 && pitch < RUNNING * Math.max(last.size(), next.size()) && shareColumn(last, next);
    }

    private static boolean shareColumn(Line one, Line other) {
        double shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return shared > SAME_COLUMN * Math.min(one.width(), other.width());
    }

    private static int place(List<Line> run, List<Line> ordered) {
        Line last = run.get(run.size() - 1);
        for (int i = 0; i < ordered.size(); i++) {
            Line there = ordered.get(i);
            if (there.baseline() > last.baseline() + 1 && run.stream().anyMatch(line -> shareColumn(line, there))) {
                return i;
            }
        }
        return ordered.size();
    }
}
