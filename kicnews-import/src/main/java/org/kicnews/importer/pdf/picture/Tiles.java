package org.kicnews.importer.pdf.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.PlacedPicture;

/**
 * Puts pictures together that a producer cut into strips or tiles: they touch along whole edges, have the same
 * resolution, are drawn one after the other and fill a rectangle.
 */
final class Tiles {

    /** How far the edges of touching pieces may be apart, in points: some producers round to whole pixels. */
    private static final double TOUCH = 0.6;

    /** How many dots of touching pieces may lie over each other: some producers repeat the last row in the next strip. */
    private static final double OVERLAP = 2;

    /** How much the resolutions of pieces may differ. */
    private static final double SAME_RESOLUTION = 0.03;

    /** The share of its box that a picture put together has to fill. */
    private static final double FILLED = 0.97;

    private Tiles() {}

    /** The pictures of a page, put together, in the order of drawing. */
    static List<PageFigure> join(int page, List<PlacedPicture> pictures) {
        List<List<PlacedPicture>> groups = new ArrayList<>();
        for (PlacedPicture picture : pictures) {
            List<PlacedPicture> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.stream().anyMatch(piece -> belongTogether(piece, picture))) {
                last.add(picture);
            } else {
                groups.add(new ArrayList<>(List.of(picture)));
            }
        }
        List<PageFigure> figures = new ArrayList<>();
        for (List<PlacedPicture> group : groups) {
            Bounds box = box(group);
            double area = group.stream()
                    .map(PlacedPicture::bounds)
                    .mapToDouble(bounds -> bounds.width() * bounds.height())
                    .sum();
            if (group.size() > 1 && area >= FILLED * box.width() * box.height()) {
                figures.add(new PageFigure(page, group, box));
            } else {
                group.forEach(picture -> figures.add(PageFigure.of(page, picture)));
            }
        }
        return figures;
    }

    private static boolean belongTogether(PlacedPicture a, PlacedPicture b) {
        Bounds p = a.bounds();
        Bounds q = b.bounds();
        double down = OVERLAP * p.height() / a.image().getHeight();
        double across = OVERLAP * p.width() / a.image().getWidth();
        boolean stacked = near(p.left(), q.left())
                && near(p.right(), q.right())
                && (follows(p.bottom(), q.top(), down) || follows(q.bottom(), p.top(), down));
        boolean sideBySide = near(p.top(), q.top())
                && near(p.bottom(), q.bottom())
                && (follows(p.right(), q.left(), across) || follows(q.right(), p.left(), across));
        return (stacked || sideBySide) && a.mcid() == b.mcid() && isUpright(a) && isUpright(b) && sameResolution(a, b);
    }

    private static boolean isUpright(PlacedPicture picture) {
        return picture.quarterTurns() == 0 && !picture.mirrored();
    }

    private static boolean sameResolution(PlacedPicture a, PlacedPicture b) {
        double across = resolution(a.image().getWidth(), a.bounds().width())
                / resolution(b.image().getWidth(), b.bounds().width());
        double down = resolution(a.image().getHeight(), a.bounds().height())
                / resolution(b.image().getHeight(), b.bounds().height());
        return Math.abs(across - 1) < SAME_RESOLUTION && Math.abs(down - 1) < SAME_RESOLUTION;
    }

    private static double resolution(int pixels, double points) {
        return pixels / Math.max(points, TOUCH);
    }

    private static boolean follows(double end, double start, double overlap) {
        return start - end <= TOUCH && end - start <= overlap + TOUCH;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOUCH;
    }

    private static Bounds box(List<PlacedPicture> pieces) {
        List<Bounds> all = pieces.stream().map(PlacedPicture::bounds).toList();
        double left = all.stream().mapToDouble(Bounds::left).min().orElseThrow();
        double top = all.stream().mapToDouble(Bounds::top).min().orElseThrow();
        double right = all.stream().mapToDouble(Bounds::right).max().orElseThrow();
        double bottom = all.stream().mapToDouble(Bounds::bottom).max().orElseThrow();
        return new Bounds(left, top, right - left, bottom - top);
    }

    /** The pieces from the top, each row from the left. */
    static Comparator<PlacedPicture> readingOrder() {
        return Comparator.<PlacedPicture>comparingDouble(piece -> piece.bounds().top())
                .thenComparingDouble(piece -> piece.bounds().left());
    }
}
