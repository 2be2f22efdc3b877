package org.kicnews.importer.pdf.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PlacedPicture;

/**
 * Which of the pictures of a document are figures, and which are decoration. Decided from where they stand, before any
 * is unpacked. Every placed picture is in exactly one figure, piece of furniture or dropped thing.
 *
 * @param figures the figures, page by page, in the order of drawing
 * @param furniture rules and spacers drawn as pictures, icons, backgrounds, logos of every page
 * @param dropped pictures that were drawn twice in the same place
 */
public record PicturePlan(List<PageFigure> figures, List<FlowFurniture> furniture, List<Flow.Dropped> dropped) {

    /** What is lower or narrower is a rule, a bullet or an icon in a line, in points. */
    private static final double MIN_SIDE = 14;

    /** On how many pages a picture stands at the same place at least to be decoration. */
    private static final int MIN_REPEATS = 3;

    /** And on which share of all pages. */
    private static final double MIN_REPEAT_SHARE = 0.25;

    /** How far apart two places may be and still be the same, in points. */
    private static final double SAME_PLACE = 3;

    /** The part of a page at its head and foot, each, where artifacts are running headers and footers. */
    private static final double MARGIN = 0.14;

    public PicturePlan {
        figures = List.copyOf(figures);
        furniture = List.copyOf(furniture);
        dropped = List.copyOf(dropped);
    }

    /** Plans the pictures of the pages of one document. */
    public static PicturePlan of(List<PageContent> pages) {
        List<PageFigure> figures = new ArrayList<>();
        List<Flow.Dropped> dropped = new ArrayList<>();
        Map<Integer, Double> heights = new HashMap<>();
        for (PageContent page : pages) {
            heights.put(page.number(), page.height());
            List<PlacedPicture> once = new ArrayList<>();
            Set<Placement> seen = new HashSet<>();
            for (PlacedPicture picture : page.pictures()) {
                if (seen.add(Placement.of(picture))) {
                    once.add(picture);
                } else {
                    dropped.add(new Flow.Dropped(Flow.Dropped.Reason.DRAWN_TWICE, "", 1, Optional.of(page.number())));
                }
            }
            figures.addAll(Tiles.join(page.number(), once));
        }
        Map<Placement, Integer> repeats = repeats(figures);
        double enough = Math.max(MIN_REPEATS, MIN_REPEAT_SHARE * pages.size());
        List<PageFigure> kept = new ArrayList<>();
        List<FlowFurniture> furniture = new ArrayList<>();
        for (PageFigure figure : figures) {
            boolean repeated = repeats.get(Placement.of(figure.first())) >= enough;
            if (repeated || isSmall(figure.bounds()) || isMarginal(figure, heights.get(figure.page()))) {
                furniture.add(decoration(figure));
            } else {
                kept.add(figure);
            }
        }
        return new PicturePlan(kept, furniture, dropped);
    }

    /** How many pictures a reader sees: each figure is one, whatever it was put together from. */
    public int pictures() {
        return figures.size() + furniture.size() + dropped.size();
    }

    static FlowFurniture decoration(PageFigure figure) {
        return new FlowFurniture(Furniture.Kind.DECORATION, "", 1, Optional.of(figure.page()));
    }

    private static Map<Placement, Integer> repeats(List<PageFigure> figures) {
        Map<Placement, Integer> repeats = new HashMap<>();
        figures.forEach(figure -> repeats.merge(Placement.of(figure.first()), 1, Integer::sum));
        return repeats;
    }

    /**
     * Whether the file calls it an artifact and it stands at the head or foot of the page. Elsewhere the mark says
     * little: LibreOffice gives it to every picture without an alternative text.
     */
    private static boolean isMarginal(PageFigure figure, double height) {
        return figure.pieces().stream().allMatch(PlacedPicture::artifact)
                && (figure.bounds().bottom() < MARGIN * height
                        || figure.bounds().top() > (1 - MARGIN) * height);
    }

    private static boolean isSmall(Bounds bounds) {
        return Math.min(bounds.width(), bounds.height()) < MIN_SIDE;
    }

    /** A picture at a place. */
    private record Placement(PictureIdentity picture, long left, long top, long width, long height) {

        static Placement of(PlacedPicture picture) {
            Bounds bounds = picture.bounds();
            return new Placement(
                    PictureIdentity.of(picture.image()),
                    Math.round(bounds.left() / SAME_PLACE),
                    Math.round(bounds.top() / SAME_PLACE),
                    Math.round(bounds.width() / SAME_PLACE),
                    Math.round(bounds.height() / SAME_PLACE));
        }
    }
}
