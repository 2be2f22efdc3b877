package org.kicnews.benchmark.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes every word in its place; between two Hangul words a space is a gap and no glyph. */
final class HancomPen implements Pen {

    @Override
    public void write(PDPageContentStream content, Face face, float size, Line line) throws IOException {
        float at = 0;
        int first = 0;
        for (int i = 1; i <= line.pieces().size(); i++) {
            if (i == line.pieces().size() || line.pieces().get(i).unit().spaced()) {
                float x = line.pieces().get(first).x();
                content.newLineAtOffset((x - at) * size, 0);
                content.showText(word(line, first, i));
                at = x;
                first = i;
            }
        }
    }

    private static String word(Line line, int from, int to) {
        StringBuilder word = new StringBuilder();
        line.pieces()
                .subList(from, to)
                .forEach(piece -> word.append(piece.unit().text()));
        boolean gap = to == line.pieces().size()
                || Units.isHangul(word.charAt(word.length() - 1))
                        && Units.isHangul(line.pieces().get(to).unit().first());
        return gap ? word.toString() : word.append(' ').toString();
    }
}
