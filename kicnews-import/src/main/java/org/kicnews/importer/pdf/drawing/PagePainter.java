package org.kicnews.importer.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.PageCanvas;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PageInterpreter;
import org.kicnews.importer.pdf.page.Upright;

/**
 * Paints pages of one open document.
 *
 * <p>For use by one thread.
 */
public final class PagePainter {
    private final PDDocument document;
    private final Limits limits;
    private final PageInterpreter interpreter;
    private final GlyphShapes shapes = new GlyphShapes();
    private final PictureBox pictures;

    /** A painter of the pages of a document. */
    public PagePainter(PDDocument document, Limits limits, PictureAddresses addresses) {
        this.document = document;
        this.limits = limits;
        this.interpreter = new PageInterpreter(document, limits);
        this.pictures = new PictureBox(limits.pixels(), addresses);
    }

    /**
     * Paints pages. Where a page is damaged or exceeds a limit, what was drawn until then is in its drawing.
     *
     * @param pages their numbers, from 1; others than the document's are passed over
     * @return the drawings, SVG documents in UTF-8, by number
     */
    public Map<Integer, byte[]> paint(Set<Integer> pages) {
        Map<Integer, byte[]> drawings = new TreeMap<>();
        for (int number : pages) {
            if (number >= 1 && number <= document.getNumberOfPages()) {
                drawings.put(number, paint(document.getPage(number - 1)));
            }
        }
        return drawings;
    }

    /**
     * Paints a part of a page, without the pictures in it.
     *
     * @param number the number of the page, from 1
     * @param turn how far the page was turned to be upright ({@link PageContent#turn()})
     * @param region the part on the upright page
     * @return the drawing, an SVG document in UTF-8
     */
    public byte[] paint(int number, int turn, Bounds region) {
        PDPage page = document.getPage(number - 1);
        AffineTransform toUpright = new Upright(page.getCropBox(), turn).transform();
        AffineTransform toRegion = AffineTransform.getTranslateInstance(-region.left(), -region.top());
        toRegion.concatenate(toUpright);
        Sheet sheet = new Sheet(region.width(), region.height());
        PageCanvas whole = new SheetCanvas(sheet, toRegion, shapes, pictures, limits.glyphs());
        interpreter.draw(page, new RegionCanvas(whole, inUserSpace(region, toUpright)));
        return sheet.document();
    }

    private static Rectangle2D inUserSpace(Bounds region, AffineTransform toUpright) {
        Rectangle2D box = new Rectangle2D.Double(region.left(), region.top(), region.width(), region.height());
        try {
            return toUpright.createInverse().createTransformedShape(box).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            // A page is turned and moved, which can be undone.
            throw new IllegalStateException(e);
        }
    }

    private byte[] paint(PDPage page) {
        PagePlacement placement = PagePlacement.of(page);
        Sheet sheet = new Sheet(placement.width(), placement.height());
        interpreter.draw(page, new SheetCanvas(sheet, placement.transform(), shapes, pictures, limits.glyphs()));
        return sheet.document();
    }
}
