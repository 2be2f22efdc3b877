package org.kicnews.importer.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Writes geometry as SVG does, to a hundredth of a unit. */
public final class SvgPath {
    private static final double HUNDREDTHS = 100;

    /** What lies further out is damage, and numbers beyond it may not be numbers. */
    private static final double FARTHEST = 1e7;

    private SvgPath() {}

    /** The data of a path; empty where there is nothing or nothing sensible to draw. */
    public static String of(Shape shape, AffineTransform placed) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator step = shape.getPathIterator(placed); !step.isDone(); step.next()) {
            int count;
            switch (step.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    path.append('M');
                    count = 2;
                }
                case PathIterator.SEG_LINETO -> {
                    path.append('L');
                    count = 2;
                }
                case PathIterator.SEG_QUADTO -> {
                    path.append('Q');
                    count = 4;
                }
                case PathIterator.SEG_CUBICTO -> {
                    path.append('C');
                    count = 6;
                }
                default -> {
                    path.append('Z');
                    count = 0;
                }
            }
            for (int i = 0; i < count; i++) {
                if (!(Math.abs(points[i]) < FARTHEST)) {
                    return "";
                }
                path.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        return path.toString();
    }

    /** A number without an exponent and without more digits than show. */
    public static String number(double value) {
        long rounded = Math.round(value * HUNDREDTHS);
        long whole = Math.abs(rounded) / 100;
        long rest = Math.abs(rounded) % 100;
        String fraction = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return (rounded < 0 ? "-" : "") + whole + fraction;
    }

    /** A transform. Its factors need more digits than its distances. */
    public static String matrix(AffineTransform transform) {
        return "matrix("
                + factor(transform.getScaleX()) + ' '
                + factor(transform.getShearY()) + ' '
                + factor(transform.getShearX()) + ' '
                + factor(transform.getScaleY()) + ' '
                + number(transform.getTranslateX()) + ' '
                + number(transform.getTranslateY()) + ')';
    }

    private static String factor(double value) {
        double rounded = Math.round(value * 1e6) / 1e6;
        return new java.math.BigDecimal(Double.toString(rounded + 0.0))
                .stripTrailingZeros()
                .toPlainString();
    }
}
