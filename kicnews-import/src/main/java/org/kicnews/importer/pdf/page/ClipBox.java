package org.kicnews.importer.pdf.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The box around the current clipping path, in user space. A box is enough: pages clip by rectangles, and for other
 * shapes what lies outside their box is outside them too.
 */
public final class ClipBox {
    private final Deque<Rectangle2D> saved = new ArrayDeque<>();
    private Rectangle2D current;

    ClipBox(PDRectangle page) {
        current = new Rectangle2D.Double(page.getLowerLeftX(), page.getLowerLeftY(), page.getWidth(), page.getHeight());
    }

    /** The box. */
    public Rectangle2D box() {
        return current;
    }

    void set(Rectangle2D box) {
        current = box;
    }

    void save() {
        saved.push(current);
    }

    void restore() {
        if (!saved.isEmpty()) {
            current = saved.pop();
        }
    }

    void intersect(Rectangle2D area) {
        current = current.createIntersection(area);
    }

    /** Whether anything between two corners can be seen. */
    public boolean shows(double x1, double y1, double x2, double y2) {
        return Math.max(x1, x2) > current.getMinX()
                && Math.min(x1, x2) < current.getMaxX()
                && Math.max(y1, y2) > current.getMinY()
                && Math.min(y1, y2) < current.getMaxY();
    }
}
