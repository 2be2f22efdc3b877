package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.model.Issue;

/**
 * What the cover shows: the year in large strokes, and under it one bar for each issue, as tall as it has articles; in a
 * book of one issue, its number and a bar for each section. Both are geometry, so that the raster cover needs no font of the machine that makes it.
 *
 * @param background the colour of the ground, as {@code 0xRRGGBB}
 * @param strokes the lines of the year
 * @param bars the bars of the issues
 */
record CoverArt(int background, List<Stroke> strokes, List<Bar> bars) {

    /** The size in pixels: 2 to 3, as catalogues show covers. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 1800;

    /** The space at the left and the right. */
    static final int MARGIN = 120;

    static final int INK = 0xF7F1E5;
    static final int ACCENT = 0xF2A541;

    /** The thickness of the strokes. */
    static final int PEN = 34;

    private static final int BASELINE = 1500;
    private static final int TALLEST = 300;
    private static final int SHORTEST = 24;
    private static final int DIGIT_TOP = 660;
    private static final int DIGIT_UNIT = 18;
    private static final int DIGIT_STEP = 248;

    /** Dark enough that text in {@link #INK} and {@link #ACCENT} stands out by more than 7 to 1. */
    private static final int[] BACKGROUNDS = {0x14304A, 0x3A1E2C, 0x17352E, 0x292748, 0x43260F, 0x20323A};

    /** A straight line between two points, in pixels. */
    record Stroke(double x1, double y1, double x2, double y2) {}

    /** A rectangle that stands on the baseline, in whole pixels. */
    record Bar(int x, int y, int width, int height) {}

    static CoverArt of(Outline outline) {
        List<Stroke> strokes = new ArrayList<>();
        String digits = outline.volume().figures();
        for (int i = 0; i < digits.length(); i++) {
            int x = MARGIN + PEN / 2 + i * DIGIT_STEP;
            for (Stroke stroke : Digits.strokes(digits.charAt(i))) {
                strokes.add(new Stroke(
                        x + stroke.x1() * DIGIT_UNIT,
                        DIGIT_TOP + stroke.y1() * DIGIT_UNIT,
                        x + stroke.x2() * DIGIT_UNIT,
                        DIGIT_TOP + stroke.y2() * DIGIT_UNIT));
            }
        }
        int colour = digits.isEmpty() ? 0 : Integer.parseInt(digits) % BACKGROUNDS.length;
        return new CoverArt(BACKGROUNDS[colour], strokes, bars(outline));
    }

    /** How many articles each issue has, or each section of the only issue. */
    private static List<Integer> counts(List<Issue> issues) {
        return issues.size() == 1
                ? issues.get(0).sections().stream()
                        .map(section -> section.articles().size())
                        .toList()
                : issues.stream().map(issue -> (int) issue.articles().count()).toList();
    }

    private static List<Bar> bars(Outline outline) {
        List<Integer> counts = counts(outline.issues());
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        int places = Math.max(counts.size(), 12);
        int space = WIDTH - 2 * MARGIN;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int left = MARGIN + space * i / places;
            int right = MARGIN + space * (i + 1) / places;
            int gap = Math.max(1, (right - left) / 4);
            int height = SHORTEST + (TALLEST - SHORTEST) * counts.get(i) / most;
            bars.add(new Bar(left, BASELINE - height, Math.max(1, right - left - gap), height));
        }
        return bars;
    }
}
