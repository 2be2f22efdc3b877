package org.kicnews.importer.pdf.page;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The path that is being built, as its straight sides and the boxes of its parts, in user space; with its curves on wish. */
public final class PathOutline {
    /** More sides than this make a drawing, of which the box alone is kept. */
    static final int MOST_SIDES = 64;

    /** How far a side may lean and still be straight, in points. */
    private static final double STRAIGHT = 0.1;

    /** A connected part of a path. */
    static final class Part {
        private final List<Line2D> sides = new ArrayList<>();
        private double left;
        private double bottom;
        private double right;
        private double top;
        private boolean simple = true;

        private Part(double x, double y) {
            left = right = x;
            bottom = top = y;
        }

        private void reach(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.min(bottom, y);
            top = Math.max(top, y);
        }

        private void side(Point2D from, Point2D to) {
            reach(to.getX(), to.getY());
            if (sides.size() < MOST_SIDES) {
                sides.add(new Line2D.Double(from, to));
            } else {
                simple = false;
            }
        }

        Rectangle2D box() {
            return new Rectangle2D.Double(left, bottom, right - left, top - bottom);
        }

        /** Its sides, if all are horizontal or vertical. */
        Optional<List<Line2D>> straightSides() {
            boolean straight = simple
                    && sides.stream()
                            .allMatch(side -> Math.abs(side.getX1() - side.getX2()) <= STRAIGHT
                                    || Math.abs(side.getY1() - side.getY2()) <= STRAIGHT);
            return straight ? Optional.of(sides) : Optional.empty();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();
    private boolean clips;
    private final @Nullable Path2D curves;

    /** A path of nothing, which keeps its curves or not. */
    PathOutline(boolean withCurves) {
        curves = withCurves ? new Path2D.Double() : null;
    }

    /** The path with its curves; empty where it does not keep them. Valid until the path ends. */
    public Optional<Path2D> curves() {
        return Optional.ofNullable(curves);
    }

    List<Part> parts() {
        return parts;
    }

    Point2D current() {
        return current;
    }

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        begin(p0);
        side(p1);
        side(p2);
        side(p3);
        side(p0);
        close();
    }

    void moveTo(double x, double y) {
        begin(new Point2D.Double(x, y));
    }

    void lineTo(double x, double y) {
        side(new Point2D.Double(x, y));
    }

    void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        Part part = last();
        part.simple = false;
        part.reach(x1, y1);
        part.reach(x2, y2);
        part.reach(x3, y3);
        if (curves != null) {
            curves.curveTo(x1, y1, x2, y2, x3, y3);
        }
        current = new Point2D.Double(x3, y3);
    }

    void close() {
        if (!parts.isEmpty() && !current.equals(start)) {
            side(start);
        }
        if (curves != null && curves.getCurrentPoint() != null) {
            curves.closePath();
        }
    }

    void clipWhenEnded() {
        clips = true;
    }

    /** Ends the path; the box to clip by where the path was meant to. */
    Optional<Rectangle2D> end() {
        Optional<Rectangle2D> box = clips
                ? Optional.of(parts.stream()
                        .map(Part::box)
                        .reduce(Rectangle2D::createUnion)
                        .orElseGet(Rectangle2D.Double::new))
                : Optional.empty();
        parts.clear();
        if (curves != null) {
            curves.reset();
        }
        clips = false;
        return box;
    }

    private void begin(Point2D point) {
        start = point;
        current = point;
        parts.add(new Part(point.getX(), point.getY()));
        if (curves != null) {
            curves.moveTo(point.getX(), point.getY());
        }
    }

    private void side(Point2D to) {
        last().side(current, to);
        if (curves != null) {
            curves.lineTo(to.getX(), to.getY());
        }
        current = to;
    }

    private Part last() {
        if (parts.isEmpty()) {
            begin(current);
        }
        return parts.get(parts.size() - 1);
    }
}
