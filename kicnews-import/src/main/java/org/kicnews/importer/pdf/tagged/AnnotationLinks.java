package org.kicnews.importer.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.layout.Links;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.Upright;

/** Finds the targets of places by the rectangles of the link annotations that lie over them. */
public final class AnnotationLinks implements Links {

    /** More links than any page has. */
    private static final int MAX_LINKS = 10_000;

    /** A quadrilateral in an annotation: four corners of two numbers each. */
    private static final int CORNERS = 8;

    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");

    private final Map<Integer, List<Area>> areas = new HashMap<>();

    private record Area(Bounds bounds, String target) {}

    /**
     * The links of a file.
     *
     * @param file the open file
     * @param pages what is drawn on its pages, which says how each is turned
     */
    public AnnotationLinks(PdfFile file, List<PageContent> pages) {
        LinkTargets targets = new LinkTargets(file);
        for (PageContent page : pages) {
            try {
                add(file.document().getPage(page.number() - 1), page, targets);
            } catch (RuntimeException e) {
                // A page with malformed annotations has the links that were read until then.
                continue;
            }
        }
    }

    @Override
    public Optional<String> at(int page, double x, double y) {
        for (Area area : areas.getOrDefault(page, List.of())) {
            Bounds bounds = area.bounds();
            if (x >= bounds.left() && x <= bounds.right() && y >= bounds.top() && y <= bounds.bottom()) {
                return Optional.of(area.target());
            }
        }
        return Optional.empty();
    }

    private void add(PDPage page, PageContent content, LinkTargets targets) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        Upright upright = new Upright(page.getCropBox(), content.turn());
        for (int i = 0; i < Math.min(annotations.size(), MAX_LINKS); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                Optional<String> target = targets.of(annotation);
                if (target.isPresent()) {
                    List<Area> onPage = areas.computeIfAbsent(content.number(), number -> new ArrayList<>());
                    for (Rectangle2D box : boxes(annotation)) {
                        onPage.add(new Area(upright.bounds(box), target.get()));
                    }
                }
            }
        }
    }

    /** The quadrilaterals of a link that runs over several lines, or its only rectangle. */
    private static List<Rectangle2D> boxes(COSDictionary annotation) {
        Optional<float[]> corners = numbers(annotation.getDictionaryObject(QUAD_POINTS));
        List<Rectangle2D> boxes = new ArrayList<>();
        if (corners.isPresent() && corners.get().length >= CORNERS) {
            for (int i = 0; i + CORNERS <= corners.get().length; i += CORNERS) {
                boxes.add(box(corners.get(), i, CORNERS));
            }
        } else {
            numbers(annotation.getDictionaryObject(COSName.RECT))
                    .filter(rectangle -> rectangle.length >= 4)
                    .ifPresent(rectangle -> boxes.add(box(rectangle, 0, 4)));
        }
        return boxes;
    }

    private static Optional<float[]> numbers(@Nullable COSBase value) {
        return value instanceof COSArray array ? Optional.of(array.toFloatArray()) : Optional.empty();
    }

    private static Rectangle2D box(float[] points, int from, int length) {
        Rectangle2D box = new Rectangle2D.Double(points[from], points[from + 1], 0, 0);
        for (int i = from + 2; i < from + length; i += 2) {
            box.add(points[i], points[i + 1]);
        }
        return box;
    }
}
