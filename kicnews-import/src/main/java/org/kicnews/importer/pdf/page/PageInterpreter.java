package org.kicnews.importer.pdf.page;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.spi.Limits;

/**
 * Draws the pages of one open document into {@link PageContent}. Fonts are looked at once for the whole document.
 *
 * <p>For use by one thread.
 */
public final class PageInterpreter {
    private final FontBook fonts = new FontBook();
    private final Limits limits;
    private final @Nullable PDOptionalContentProperties layers;

    /** An interpreter for the pages of a document. */
    public PageInterpreter(PDDocument document, Limits limits) {
        this.limits = limits;
        this.layers = document.getDocumentCatalog().getOCProperties();
    }

    /**
     * Draws a page. Whatever is wrong with it becomes its {@link PageContent#damage()}; what was drawn until then is
     * kept.
     *
     * @param page the page
     * @param number its number, from 1
     */
    public PageContent interpret(PDPage page, int number) {
        PageNotes notes = new PageNotes(page.getCropBox(), fonts, limits.glyphs());
        Optional<FindingReason> damage = draw(page, notes);
        return notes.content(number, page.getRotation(), damage);
    }

    /**
     * Draws a page on a canvas.
     *
     * @return what is wrong with the page; what was drawn until then is on the canvas
     */
    public Optional<FindingReason> draw(PDPage page, PageCanvas canvas) {
        PageEngine engine = new PageEngine(page, fonts, layers, canvas);
        try {
            engine.draw();
            return engine.damage();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox leaves null pointers, failed casts and deep recursion in malformed pages to its callers.
            return Optional.of(PageDamage.of(e));
        }
    }
}
