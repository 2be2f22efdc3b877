package org.kicnews.importer.pdf.page;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * A glyph at the moment of drawing.
 *
 * @param matrix places an em of its font in user space
 * @param font its font
 * @param code its code in the font
 * @param displacement how far it moves the pen, in em
 * @param color the colour as 0xRRGGBB
 * @param emboldened whether its outline is drawn too
 * @param inkless whether nothing is to be seen of it
 */
public record DrawnGlyph(
        Matrix matrix, PDFont font, int code, double displacement, int color, boolean emboldened, boolean inkless) {}
