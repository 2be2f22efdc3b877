package org.kicnews.benchmark.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in one document, of which the glyphs that the document uses are embedded. */
final class Face {
    private final PDFont font;
    private final TrueTypeFont program;
    private final CmapLookup characters;
    private final Map<Integer, Float> advances = new HashMap<>();

    Face(PDDocument document, TrueTypeFont program) throws IOException {
        this.font = PDType0Font.load(document, program, true);
        this.program = program;
        this.characters = program.getUnicodeCmapLookup();
    }

    PDFont font() {
        return font;
    }

    /** How wide a text is, in ems. */
    float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(text.charAt(i));
        }
        return width;
    }

    /** How wide a character is, in ems. The texts have no characters beyond the basic plane. */
    float advance(char character) {
        return advances.computeIfAbsent((int) character, this::measured);
    }

    private float measured(int character) {
        int glyph = characters.getGlyphId(character);
        if (glyph == 0) {
            throw new IllegalStateException("the font has no glyph for " + Character.getName(character));
        }
        try {
            return (float) program.getAdvanceWidth(glyph) / program.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
