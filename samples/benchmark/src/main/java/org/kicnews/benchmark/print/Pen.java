package org.kicnews.benchmark.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** How a producer writes a line into a content stream. A pen serves one document. */
interface Pen {

    /**
     * Writes a line inside a text object whose line matrix is at the left end of the line.
     *
     * @param size the size of the font in points
     */
    void write(PDPageContentStream content, Face face, float size, Line line) throws IOException;
}
