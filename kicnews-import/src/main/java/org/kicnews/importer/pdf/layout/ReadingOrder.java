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

    /** How many lines of running headers and footers a page has at most. */
    private static final int MOST_FURNITURE = 4;

    private ReadingOrder() {}

    /**
     * Orders the lines of a page.
     *
     * @param drawn the lines in the order of drawing
     */
    public static List<Line> of(List<Line> drawn) {
        List<Line> ordered = new ArrayList<>();
        for (List<Line> run : runs(WovenColumns.apart(headersFirst(footersLast(drawn))))) {
            ordered.addAll(place(run, ordered), run);
        }
        return ordered;
    }

    /** Footers that are drawn before the text go after it: nothing is put before them for standing above them. */
    private static List<Line> footersLast(List<Line> drawn) {
        List<Line> ordered = new ArrayList<>(drawn);
        List<Line> footers = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_FURNITURE, drawn.size() - 1); i++) {
            Line line = drawn.get(i);
            List<Line> later = drawn.subList(i + 1, drawn.size());
            if (isBelow(line, later)) {
                footers.add(line);
            } else if (!isAbove(line, later)) {
                break;
            }
        }
        ordered.removeAll(footers);
        ordered.addAll(footers);
        return ordered;
    }

    /** Headers that are drawn after the text go before it, not between two columns that they stand over. */
    private static List<Line> headersFirst(List<Line> drawn) {
        List<Line> ordered = new ArrayList<>(drawn);
        List<Line> headers = new ArrayList<>();
        for (int i = drawn.size() - 1; i > Math.max(0, drawn.size() - 1 - MOST_FURNITURE); i--) {
            Line line = drawn.get(i);
            List<Line> earlier = drawn.subList(0, i);
            if (isAbove(line, earlier)) {
                headers.add(0, line);
            } else if (!isBelow(line, earlier)) {
                break;
            }
        }
        ordered.removeAll(headers);
        ordered.addAll(0, headers);
        return ordered;
    }

    private static boolean isAbove(Line line, List<Line> others) {
        return others.stream().allMatch(other -> other.baseline() > line.baseline() + 1);
    }

    private static boolean isBelow(Line line, List<Line> others) {
        return others.stream().allMatch(other -> other.baseline() < line.baseline() - 1);
    }

    /** Lines that are drawn one after the other and stand one below the other. */
    static List<List<Line>> runs(List<Line> drawn) {
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
