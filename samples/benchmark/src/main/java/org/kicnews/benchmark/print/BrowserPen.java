package org.kicnews.benchmark.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Writes every glyph in its place, and spaces as marked content whose actual text is a space. */
final class BrowserPen implements Pen {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPropertyList space;

    BrowserPen() {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, " ");
        space = PDPropertyList.create(properties);
    }

    @Override
    public void write(PDPageContentStream content, Face face, float size, Line line) throws IOException {
        float at = 0;
        float end = 0;
        for (Line.Piece piece : line.pieces()) {
            if (piece.unit().spaced() && end > 0) {
                content.newLineAtOffset((end - at) * size, 0);
                at = end;
                content.beginMarkedContent(SPAN, space);
                content.showText(" ");
                content.endMarkedContent();
            }
            float x = piece.x();
            String text = piece.unit().text();
            for (int i = 0; i < text.length(); i++) {
                content.newLineAtOffset((x - at) * size, 0);
                content.showText(text.substring(i, i + 1));
                at = x;
                x += face.advance(text.charAt(i));
            }
            end = x;
        }
    }
}
