package org.kicnews.importer.pdf.page;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * An area that is painted with a pattern of one cell that holds a picture, which shows the picture once. Office
 * programs write pictures that fill a shape so. A cell that repeats within its area is a texture.
 *
 * @param pattern the pattern
 * @param area the box of the area in user space
 */
record PatternPicture(PDTilingPattern pattern, Rectangle2D area) {
    /** The part of the area that a cell has to reach in both directions. */
    private static final double WHOLE = 0.95;

    /** The picture of the area that a path encloses, if it is painted with one. */
    static Optional<PatternPicture> of(PDGraphicsState state, PathOutline path, Matrix initial) throws IOException {
        PDColor color = state.getNonStrokingColor();
        if (color.getPatternName() == null
                || !(color.getColorSpace() instanceof PDPattern space)
                || !(space.getPattern(color) instanceof PDTilingPattern pattern)
                || !drawsPicture(pattern)) {
            return Optional.empty();
        }
        Optional<Rectangle2D> area =
                path.parts().stream().map(PathOutline.Part::box).reduce(Rectangle2D::createUnion);
        Matrix placed = Matrix.concatenate(initial, pattern.getMatrix());
        double across = Math.abs(pattern.getXStep()) * placed.getScalingFactorX();
        double down = Math.abs(pattern.getYStep()) * placed.getScalingFactorY();
        return area.filter(box -> across >= WHOLE * box.getWidth() && down >= WHOLE * box.getHeight())
                .map(box -> new PatternPicture(pattern, box));
    }

    COSStream stream() {
        return (COSStream) pattern.getCOSObject();
    }

    private static boolean drawsPicture(PDTilingPattern pattern) {
        COSDictionary resources = pattern.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !(pattern.getCOSObject() instanceof COSStream)) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                return true;
            }
        }
        return false;
    }
}
