package org.kicnews.importer.pdf.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Optional;

/**
 * Writes outlines as data of SVG paths in whole numbers, each from the one before (SVG 1.1, 8.3): a page has hundreds of
 * them.
 */
final class OutlineData {
    /** The most elaborate Han character has a few hundred sides; a glyph of more is a drawing or an attack. */
    private static final int MOST_SIDES = 4_000;

    /** Glyphs stay within a few em; what lies further out, in units of an em, is damage. */
    private static final double FARTHEST = 50_000;

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private OutlineData() {}

    /** The data; empty where the outline makes no sense. */
    static Optional<String> of(Shape shape, AffineTransform placed) {
        OutlineData outline = new OutlineData();
        double[] points = new double[6];
        int sides = 0;
        for (PathIterator step = shape.getPathIterator(placed); !step.isDone(); step.next()) {
            int kind = step.currentSegment(points);
            if (++sides > MOST_SIDES || !outline.add(kind, points)) {
                return Optional.empty();
            }
        }
        return Optional.of(outline.data.toString());
    }

    private boolean add(int kind, double[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                return move(points);
            }
            case PathIterator.SEG_LINETO -> {
                return side('l', points, 1);
            }
            case PathIterator.SEG_QUADTO -> {
                return side('q', points, 2);
            }
            case PathIterator.SEG_CUBICTO -> {
                return side('c', points, 3);
            }
            default -> {
                data.append('z');
                x = startX;
                y = startY;
                return true;
            }
        }
    }

    private boolean move(double[] points) {
        boolean sensible = side('m', points, 1);
        startX = x;
        startY = y;
        return sensible;
    }

    private boolean side(char command, double[] points, int count) {
        data.append(command);
        long fromX = x;
        long fromY = y;
        for (int i = 0; i < 2 * count; i += 2) {
            if (!(Math.abs(points[i]) < FARTHEST) || !(Math.abs(points[i + 1]) < FARTHEST)) {
                return false;
            }
            x = Math.round(points[i]);
            y = Math.round(points[i + 1]);
            number(x - fromX);
            number(y - fromY);
        }
        return true;
    }

    /** A minus sign sets a number apart from the one before. */
    private void number(long value) {
        char last = data.charAt(data.length() - 1);
        if (value >= 0 && last >= '0' && last <= '9') {
            data.append(' ');
        }
        data.append(value);
    }
}
