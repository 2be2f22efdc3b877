package org.kicnews.importer.pdf.picture;

import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.PlacedPicture;

/**
 * A picture as a reader of the page sees it: one placed picture, or several that were cut from one and touch.
 *
 * @param page the page, from 1
 * @param pieces the placed pictures in the order of drawing, at least one
 * @param bounds the box around them
 */
public record PageFigure(int page, List<PlacedPicture> pieces, Bounds bounds) {
    public PageFigure {
        pieces = List.copyOf(pieces);
    }

    static PageFigure of(int page, PlacedPicture piece) {
        return new PageFigure(page, List.of(piece), piece.bounds());
    }

    /** The piece that was drawn first; its order and marked content are the figure's. */
    public PlacedPicture first() {
        return pieces.get(0);
    }
}
