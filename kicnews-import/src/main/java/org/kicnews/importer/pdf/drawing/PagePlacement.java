package org.kicnews.importer.pdf.drawing;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is shown: its visible box, turned as the file says.
 *
 * @param width the width of the page as shown, in points
 * @param height the height of the page as shown, in points
 * @param transform from user space, whose origin is below, to the page, whose origin is above on the left
 */
record PagePlacement(double width, double height, AffineTransform transform) {
    /** The longest side of a page that PDF 1.6 and later can ask for without another unit (ISO 32000-1, annex C). */
    private static final double LONGEST = 14_400;

    static PagePlacement of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double width = side(box.getWidth());
        double height = side(box.getHeight());
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PagePlacement(height, width, new AffineTransform(0, 1, 1, 0, -bottom, -left));
            case 180 -> new PagePlacement(width, height, new AffineTransform(-1, 0, 0, 1, left + width, -bottom));
            case 270 ->
                new PagePlacement(height, width, new AffineTransform(0, -1, -1, 0, bottom + height, left + width));
            default -> new PagePlacement(width, height, new AffineTransform(1, 0, 0, -1, -left, bottom + height));
        };
    }

    private static double side(double length) {
        return Math.max(1, Math.min(length, LONGEST));
    }
}
