package org.kicnews.importer.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.kicnews.importer.flow.Bounds;

/**
 * A picture as it is placed on a page.
 *
 * @param order its place in the order of drawing ({@link Glyph#order()})
 * @param image the picture; it can be read as long as its document is open
 * @param bounds the visible part of the box that it takes on the upright page
 * @param quarterTurns how often it is turned by 90 degrees counter-clockwise against its stored form, from 0 to 3
 * @param mirrored whether it is shown as in a mirror, left and right exchanged before it is turned
 * @param mcid the number of the marked content that it belongs to, or {@link Glyph#NO_MCID}
 * @param artifact whether the file marks it as no part of the content
 * @param color the colour that a stencil mask is painted in, as 0xRRGGBB
 */
public record PlacedPicture(
        int order,
        PDImage image,
        Bounds bounds,
        int quarterTurns,
        boolean mirrored,
        int mcid,
        boolean artifact,
        int color) {}
