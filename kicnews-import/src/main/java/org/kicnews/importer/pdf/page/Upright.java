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
    private final PDRectangle box;
    private final int turn;

    /**
     * @param box the visible part of user space
     * @param turn the direction in which text runs in user space, in degrees counter-clockwise: 0, 90, 180 or 270
     */
    public Upright(PDRectangle box, int turn) {
        this.box = box;
        this.turn = turn;
    }

    double width() {
        return turn % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return turn % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D point(double userX, double userY) {
        double x = userX - box.getLowerLeftX();
        double y = userY - box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
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
