package org.kicnews.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.pdf.drawing.PagePainter;
import org.kicnews.importer.pdf.layout.BodyAssembly.PlacedItem;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.tagged.Untagged;
import org.kicnews.importer.pdf.vector.VectorFigure;

/**
 * Takes the charts and diagrams out of pages and keeps each as one picture in SVG. The words in it are drawn in the
 * picture, and kept behind it in a box, so that they can be found.
 */
final class VectorDesk {
    /** CSS pixels in a point (CSS Values 4, 6.2). */
    private static final double PIXELS = 96.0 / 72;

    /** The white around a drawing, in points, so that no line is cut in half. */
    private static final double MARGIN = 2;

    private final PagePainter painter;
    private final MediaSink media;
    private final List<Figure> figures = new ArrayList<>();

    private record Figure(VectorFigure found, int turn) {}

    VectorDesk(PDDocument document, Limits limits, MediaSink media) {
        this.painter = new PagePainter(document, limits, (bytes, side) -> Optional.empty());
        this.media = media;
    }

    /**
     * A figure, or the words in it.
     *
     * @param item what it is
     * @param found where it was found
     */
    record Kept(FlowItem item, VectorFigure found) {
        PlacedItem placed() {
            return new PlacedItem(item, found.page(), found.bounds());
        }

        Untagged untagged() {
            return new Untagged(item, found.page(), found.order());
        }
    }

    /** The pages without the figures that are drawn on them. */
    List<ReadPage> take(List<ReadPage> pages) {
        List<ReadPage> others = new ArrayList<>();
        for (ReadPage page : pages) {
            List<VectorFigure> found = page.figures();
            found.forEach(
                    figure -> figures.add(new Figure(figure, page.content().turn())));
            others.add(found.isEmpty() ? page : page.without(found));
        }
        return others;
    }

    /** How many figures there are. */
    int count() {
        return figures.size();
    }

    /**
     * The figures, each with what is written in it behind it.
     *
     * @throws IOException if a picture cannot be written
     */
    List<Kept> items(ParagraphSetter setter, SpaceRule spaces) throws IOException {
        List<Kept> items = new ArrayList<>();
        for (Figure figure : figures) {
            VectorFigure found = figure.found();
            List<String> words = found.labels().stream().map(spaces::text).toList();
            Bounds area = widened(found.bounds());
            byte[] drawing = painter.paint(found.page(), figure.turn(), area);
            Image image = media.keep(drawing, "image/svg+xml", pixels(area.width()), pixels(area.height()))
                    .withAlt(words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words)));
            Optional<Integer> page = Optional.of(found.page());
            items.add(new Kept(new FlowPicture(image, Optional.empty(), page, Optional.of(found.bounds())), found));
            if (!words.isEmpty()) {
                List<FlowItem> labels = new ArrayList<>();
                found.labels().forEach(line -> labels.add(setter.set(List.of(line), 0)));
                items.add(new Kept(new FlowBox(labels, page), found));
            }
        }
        return items;
    }

    private static Bounds widened(Bounds box) {
        return new Bounds(box.left() - MARGIN, box.top() - MARGIN, box.width() + 2 * MARGIN, box.height() + 2 * MARGIN);
    }

    private static int pixels(double points) {
        return (int) Math.ceil(points * PIXELS);
    }
}
