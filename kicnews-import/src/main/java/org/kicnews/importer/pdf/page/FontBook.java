package org.kicnews.importer.pdf.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a document, each looked at once. */
public final class FontBook {
    private final Map<COSDictionary, FontFace> faces = new IdentityHashMap<>();

    /** A book without fonts. */
    public FontBook() {}

    /** The characters that a code of a font stands for, as {@link Glyph#text()} gives them. */
    public String text(PDFont font, int code) {
        return face(font).text(code);
    }

    /** Whether a font is bold. */
    public boolean bold(PDFont font) {
        return face(font).bold();
    }

    /** What is known of a font. */
    FontFace face(PDFont font) {
        return faces.computeIfAbsent(font.getCOSObject(), dictionary -> new FontFace(font));
    }
}
