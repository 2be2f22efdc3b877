package org.kicnews.importer.flow;

/**
 * A rectangle on a page as a reader sees it.
 *
 * @param left the distance of the left edge from the left edge of the page, in points
 * @param top the distance of the upper edge from the upper edge of the page, in points
 * @param width the width in points
 * @param height the height in points
 */
public record Bounds(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }
}
