package org.kicnews.benchmark.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes a line as one array of strings and shifts, with glyphs for spaces. */
final class OfficePen implements Pen {

    @Override
    public void write(PDPageContentStream content, Face face, float size, Line line) throws IOException {
        List<Object> shown = new ArrayList<>();
        float x = 0;
        for (Line.Piece piece : line.pieces()) {
            if (piece.unit().spaced() && x > 0) {
                shown.add(" ");
                x += face.advance(' ');
                shift(shown, piece.x() - x);
                x = piece.x();
            }
            x += add(shown, face, piece.unit().text());
        }
        content.showTextWithPositioning(shown.toArray());
    }

    private static float add(List<Object> shown, Face face, String text) {
        float width = face.width(text);
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Units.isBorder(text.charAt(i - 1), text.charAt(i))) {
                shown.add(text.substring(from, i));
                shift(shown, Producer.OFFICE.autospace());
                width += Producer.OFFICE.autospace();
                from = i;
            }
        }
        shown.add(text.substring(from));
        return width;
    }

    /** A shift to the right; the operator TJ counts in thousandths of an em to the left (ISO 32000-2, 9.4.3). */
    private static void shift(List<Object> shown, float ems) {
        shown.add(-1000 * ems);
    }
}
