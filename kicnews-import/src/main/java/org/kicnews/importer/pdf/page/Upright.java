package org.kicnews.importer.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.kicnews.importer.flow.Bounds;

/**
 * Turns places in the user space of a page (points, origin below on the left) into places on the upright page (points,
 * origin above on the left).
 */
public final class Upright {
    private final float left;
    private final float bottom;
    private final float boxWidth;
    private final float boxHeight;
    private final int turn;

    /**
     * @param box the visible part of user space
     * @param turn the direction in which text runs in user space, in degrees counter-clockwise: 0, 90, 180 or 270
     */
    public Upright(PDRectangle box, int turn) {
        this.left = box.getLowerLeftX();
        this.bottom = box.getLowerLeftY();
        this.boxWidth = box.getWidth();
        this.boxHeight = box.getHeight();
        this.turn = turn;
    }

    double width() {
        return turn % 180 == 0 ? boxWidth : boxHeight;
    }

    double height() {
        return turn % 180 == 0 ? boxHeight : boxWidth;
    }

    Point2D point(double userX, double userY) {
        double x = userX - left;
        double y = userY - bottom;
        return switch (turn) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(boxWidth - x, y);
            case 270 -> new Point2D.Double(boxHeight - y, boxWidth - x);
            default -> new Point2D.Double(x, boxHeight - y);
        };
    }

    /** From user space to the upright page. */
    public AffineTransform transform() {
        Point2D origin = point(0, 0);
        Point2D right = point(1, 0);
        Point2D up = point(0, 1);
        return new AffineTransform(
                right.getX() - origin.getX(),
                right.getY() - origin.getY(),
                up.getX() - origin.getX(),
                up.getY() - origin.getY(),
                origin.getX(),
                origin.getY());
    }

    /** A box of user space on the upright page. */
    public Bounds bounds(Rectangle2D area) {
        Point2D one = point(area.getMinX(), area.getMinY());
        Point2D other = point(area.getMaxX(), area.getMaxY());
        return new Bounds(
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.abs(one.getX() - other.getX()),
                Math.abs(one.getY() - other.getY()));
    }

    /** How far a direction of user space is turned against the upright page, in degrees from 0 to 359. */
    int turn(int degrees) {
        return Math.floorMod(degrees - turn, 360);
    }
}
