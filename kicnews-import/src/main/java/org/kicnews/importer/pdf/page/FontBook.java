package org.kicnews.importer.pdf.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a document, each looked at once. */
final class FontBook {
    private final Map<COSDictionary, FontFace> faces = new IdentityHashMap<>();

    /** What is known of a font. */
    FontFace face(PDFont font) {
        return faces.computeIfAbsent(font.getCOSObject(), dictionary -> new FontFace(font));
    }
}
