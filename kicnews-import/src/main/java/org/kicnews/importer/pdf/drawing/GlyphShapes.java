package org.kicnews.importer.pdf.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;

/** The outlines of glyphs, each made once for a document. Fonts that are not embedded have none. */
final class GlyphShapes {
    /** Units of an outline in an em: half of what fonts in PDF count in, which shows no difference at four times the size. */
    static final int EM = 500;

    private final Map<COSDictionary, Map<Integer, Optional<String>>> shapes = new IdentityHashMap<>();

    /**
     * The outline of a glyph as the data of an SVG path, in units of an em, upwards.
     *
     * @return the outline, an empty text for a glyph without ink; empty where the file has none
     */
    Optional<String> of(PDFont font, int code) {
        return shapes.computeIfAbsent(font.getCOSObject(), key -> new HashMap<>())
                .computeIfAbsent(code, key -> find(font, code));
    }

    private static Optional<String> find(PDFont font, int code) {
        if (!font.isEmbedded() || !(font instanceof PDVectorFont vectors)) {
            return Optional.empty();
        }
        try {
            GeneralPath path = vectors.getNormalizedPath(code);
            Matrix unit = font.getFontMatrix();
            AffineTransform toUnits = AffineTransform.getScaleInstance(EM, EM);
            toUnits.concatenate(unit.createAffineTransform());
            return OutlineData.of(path, toUnits);
        } catch (IOException | RuntimeException e) {
            // FontBox leaves malformed programs to its callers.
            return Optional.empty();
        }
    }
}
