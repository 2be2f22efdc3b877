package org.kicnews.importer.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Moves along a string that is shown, horizontally (ISO 32000-2, 9.4.4). Between the glyphs of a string only the place
 * changes, so that nothing else is computed for each; in single precision, as PDFBox does, which gives the same places.
 */
final class TextPen {
    private final PDTextState text;
    private final Matrix textMatrix;
    private final Matrix page;
    private final Matrix start;
    private final float fontSize;
    private final float scaling;

    /** A pen at the place where the next string begins. */
    TextPen(PDGraphicsState state) {
        text = state.getTextState();
        textMatrix = state.getTextMatrix();
        page = state.getCurrentTransformationMatrix();
        fontSize = text.getFontSize();
        scaling = text.getHorizontalScaling() / 100f;
        start = new Matrix(fontSize * scaling, 0, 0, fontSize, 0, text.getRise())
                .multiply(textMatrix)
                .multiply(page);
    }

    /** The text rendering matrix where it stands (ISO 32000-2, 9.4.4). */
    Matrix matrix() {
        float textX = text.getRise() * textMatrix.getShearX() + textMatrix.getTranslateX();
        float textY = text.getRise() * textMatrix.getScaleY() + textMatrix.getTranslateY();
        return new Matrix(
                start.getScaleX(),
                start.getShearY(),
                start.getShearX(),
                start.getScaleY(),
                finite(textX * page.getScaleX() + textY * page.getShearX() + page.getTranslateX()),
                finite(textX * page.getShearY() + textY * page.getScaleY() + page.getTranslateY()));
    }

    /**
     * Passes a glyph.
     *
     * @param displacement its width in em
     * @param space whether it is a space that takes word spacing
     */
    void pass(float displacement, boolean space) {
        float spacing = space ? text.getWordSpacing() : 0;
        textMatrix.translate((displacement * fontSize + text.getCharacterSpacing() + spacing) * scaling, 0);
    }

    private static float finite(float place) {
        if (!Float.isFinite(place)) {
            throw new IllegalArgumentException("a place beyond all numbers");
        }
        return place;
    }
}
