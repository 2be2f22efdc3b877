package org.kicnews.importer.pdf.drawing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.importer.pdf.page.PageInterpreter;

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

    private byte[] paint(PDPage page) {
        PagePlacement placement = PagePlacement.of(page);
        Sheet sheet = new Sheet(placement.width(), placement.height());
        interpreter.draw(page, new SheetCanvas(sheet, placement.transform(), shapes, pictures, limits.glyphs()));
        return sheet.document();
    }
}
