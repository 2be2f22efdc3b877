package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.List;

/** The shapes of digits as strokes of a pen, in a box of 10 by 16 units whose corner at the left and top is 0, 0. */
final class Digits {

    /** An arc is drawn as chords of this many degrees; at the size of a cover the eye sees a curve. */
    private static final int CHORD = 6;

    private Digits() {}

    /** The strokes of a digit; a sign that is none has no strokes. */
    static List<CoverArt.Stroke> strokes(char digit) {
        Pen pen = new Pen();
        switch (digit) {
            case '0' ->
                pen.line(0, 11, 0, 5).arc(5, 5, 5, 180, 360).line(10, 5, 10, 11).arc(5, 11, 5, 0, 180);
            case '1' -> pen.line(2, 3, 6, 0).line(6, 0, 6, 16);
            case '2' -> pen.arc(5, 5, 5, 180, 402).line(8.72, 8.35, 0, 16).line(0, 16, 10, 16);
            case '3' -> pen.arc(5, 4, 4, 200, 450).arc(5, 12, 4, 270, 520);
            case '4' -> pen.line(8, 16, 8, 0).line(8, 0, 0, 11).line(0, 11, 10, 11);
            case '5' -> pen.line(9, 0, 1.5, 0).line(1.5, 0, 1.5, 7.4).arc(5, 11, 5, 225, 507);
            case '6' -> pen.arc(5, 11, 5, 0, 360).line(7.2, 0, 0.67, 8.5);
            case '7' -> pen.line(0, 0, 10, 0).line(10, 0, 3.5, 16);
            case '8' -> pen.arc(5, 3.75, 3.75, 0, 360).arc(5, 11.75, 4.25, 0, 360);
            case '9' -> pen.arc(5, 5, 5, 0, 360).line(2.8, 16, 9.33, 7.5);
            default -> {
                // A sign that is no digit leaves its place empty.
            }
        }
        return pen.strokes;
    }

    private static final class Pen {
        private final List<CoverArt.Stroke> strokes = new ArrayList<>();

        Pen line(double x1, double y1, double x2, double y2) {
            strokes.add(new CoverArt.Stroke(x1, y1, x2, y2));
            return this;
        }

        /** Draws a part of a circle, clockwise; 0 degrees is at the right, 90 below. */
        Pen arc(double x, double y, double radius, int from, int to) {
            for (int angle = from; angle < to; angle += CHORD) {
                int next = Math.min(to, angle + CHORD);
                line(x + radius * cos(angle), y + radius * sin(angle), x + radius * cos(next), y + radius * sin(next));
            }
            return this;
        }

        /** {@link StrictMath}, for {@link Math} may differ between machines in the last bit. */
        private static double cos(int degrees) {
            return StrictMath.cos(StrictMath.toRadians(degrees));
        }

        private static double sin(int degrees) {
            return StrictMath.sin(StrictMath.toRadians(degrees));
        }
    }
}
