package org.kicnews.importer.structure.line;

import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.TextStyle;

/**
 * How a line is set, coarse enough that lines set alike look alike.
 *
 * @param outline the level of a heading that the file gives, 0 for none
 * @param style the name of the file's own style; empty where it has none
 * @param halfPoints the size in half points, 0 where unknown
 * @param bold whether most of it is bold
 * @param italic whether most of it is italic
 * @param centred whether it is centred
 * @param color the colour as 0xRRGGBB
 */
public record Look(
        int outline, String style, int halfPoints, boolean bold, boolean italic, boolean centred, int color) {

    static Look of(FlowParagraph paragraph) {
        TextStyle style = paragraph.dominantStyle().orElse(TextStyle.plain(0));
        return new Look(
                paragraph.outlineLevel().orElse(0),
                paragraph.styleName().orElse(""),
                (int) Math.round(style.size() * 2),
                style.bold(),
                style.italic(),
                paragraph.layout().alignment() == FlowParagraph.Alignment.CENTER,
                style.color());
    }

    /** Whether a line set so stands further out than another: by the file's outline, or by size and weight. */
    public boolean isOutside(Look inner) {
        return outline > 0 && inner.outline > 0
                ? outline < inner.outline
                : halfPoints > inner.halfPoints || halfPoints == inner.halfPoints && bold && !inner.bold;
    }

    /** The size in points. */
    public double size() {
        return halfPoints / 2.0;
    }
}
