package org.kicnews.importer.pdf.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.Rule;

/**
 * Finds the charts and diagrams of a page: groups of shapes that are more than frames, rules and backgrounds, with
 * nothing but short labels in them.
 */
public final class VectorFigures {
    /** What is smaller than a stamp is an icon or a bullet, in points. */
    private static final double NARROWEST = 60;

    private static final double LOWEST = 40;

    /** What covers more of a page is its background. */
    private static final double LARGEST = 0.6;

    /** Shapes smaller than this, in points, are bullets, marks of points on a curve, arrow heads. */
    private static final double SMALL_SHAPE = 10;

    /** How many shapes make a diagram, and the part of it that they take. */
    private static final int FEWEST_SHAPES = 3;

    private static final double SHAPES_SHARE = 0.15;

    /** How many lines and areas make a chart with a single curve, and the part of its width that the curve spans. */
    private static final int FEWEST_RULES = 4;

    private static final double CURVE_SHARE = 0.3;

    /** How far from a drawing the keys of its colours stand, and how small and large they are, in points. */
    private static final double KEYS = 28;

    private static final double SMALLEST_KEY = 3;

    private static final double LARGEST_KEY = 14;

    /** More rules than this on a page are squared paper or an attack. */
    private static final int MOST_RULES = 20_000;

    /** The part of a figure that its labels may take; in a box of text they take more. */
    private static final double LABELS_SHARE = 0.3;

    /** The part of a figure that a picture may take; a picture with a frame is a picture. */
    private static final double PICTURE_SHARE = 0.5;

    private VectorFigures() {}

    /**
     * The figures of a page from top to bottom.
     *
     * @param page what is drawn on the page
     * @param read the glyphs that a reader reads
     * @param lines the lines of the upright text
     * @param turned the lines of the other text
     */
    public static List<VectorFigure> find(PageContent page, List<Glyph> read, List<Line> lines, List<Line> turned) {
        List<Rule> rules = page.rules().stream()
                .filter(rule -> area(rule.bounds()) < LARGEST * page.width() * page.height())
                .toList();
        if (rules.size() < FEWEST_SHAPES || rules.size() > MOST_RULES) {
            return List.of();
        }
        List<VectorFigure> figures = new ArrayList<>();
        List<List<Rule>> groups = Clusters.of(rules, page.width(), page.height());
        for (List<Rule> group : groups) {
            if (group.size() >= FEWEST_SHAPES) {
                figure(page, group, groups, read, lines, turned).ifPresent(figures::add);
            }
        }
        figures.sort(Comparator.comparingDouble(figure -> figure.bounds().top()));
        return figures;
    }

    private static Optional<VectorFigure> figure(
            PageContent page,
            List<Rule> group,
            List<List<Rule>> groups,
            List<Glyph> read,
            List<Line> lines,
            List<Line> turned) {
        Bounds core = union(group.stream().map(Rule::bounds).toList());
        Bounds drawn = withKeys(core, groups);
        if (drawn.width() < NARROWEST
                || drawn.height() < LOWEST
                || area(drawn) > LARGEST * page.width() * page.height()
                || page.pictures().stream().anyMatch(picture -> covers(picture.bounds(), drawn))
                || !(hasShapes(group, core) || hasCurve(group, core) || Bars.among(group, lines))) {
            return Optional.empty();
        }
        Labels labels = Labels.of(drawn, lines);
        double text = labels.inside().stream()
                .mapToDouble(line -> line.width() * line.size())
                .sum();
        if (labels.hasProse() || text > LABELS_SHARE * area(drawn)) {
            return Optional.empty();
        }
        List<Line> all = new ArrayList<>(labels.inside());
        all.addAll(labels.around());
        List<Bounds> boxes = new ArrayList<>(all.stream().map(Line::bounds).toList());
        boxes.add(drawn);
        turnedInto(drawn, read, turned, all, boxes);
        all.sort(Comparator.comparingInt(Line::order));
        int order = group.stream().mapToInt(Rule::order).min().orElse(0);
        return Optional.of(new VectorFigure(page.number(), union(boxes), order, all));
    }

    /** The box around a drawing and the keys of its colours, small squares that stand above, below or beside it. */
    private static Bounds withKeys(Bounds core, List<List<Rule>> groups) {
        Bounds reach =
                new Bounds(core.left() - KEYS, core.top() - KEYS, core.width() + 2 * KEYS, core.height() + 2 * KEYS);
        List<Bounds> boxes = new ArrayList<>(List.of(core));
        for (List<Rule> other : groups) {
            List<Bounds> keys = other.stream().map(Rule::bounds).toList();
            boolean small = keys.stream()
                    .allMatch(key -> Math.max(key.width(), key.height()) <= LARGEST_KEY
                            && Math.min(key.width(), key.height()) >= SMALLEST_KEY);
            if (small && keys.stream().allMatch(key -> VectorFigure.contains(reach, key))) {
                boxes.addAll(keys);
            }
        }
        return union(boxes);
    }

    /** Titles of axes that run upwards. */
    private static void turnedInto(
            Bounds drawn, List<Glyph> read, List<Line> turned, List<Line> labels, List<Bounds> boxes) {
        Bounds near = Labels.around(drawn);
        Set<Integer> orders = read.stream()
                .filter(glyph -> glyph.turn() != 0)
                .filter(glyph -> VectorFigure.contains(near, place(glyph)))
                .map(Glyph::order)
                .collect(Collectors.toSet());
        for (Line line : turned) {
            if (line.glyphs().stream().allMatch(glyph -> orders.contains(glyph.order()))) {
                labels.add(line);
                Set<Integer> own = line.glyphs().stream().map(Glyph::order).collect(Collectors.toSet());
                read.stream()
                        .filter(glyph -> own.contains(glyph.order()))
                        .map(VectorFigures::place)
                        .forEach(boxes::add);
            }
        }
    }

    /** A square that a turned glyph is in. */
    private static Bounds place(Glyph glyph) {
        return new Bounds(
                glyph.left() - glyph.size(), glyph.baseline() - glyph.size(), 2 * glyph.size(), 2 * glyph.size());
    }

    private static boolean hasShapes(List<Rule> group, Bounds drawn) {
        List<Bounds> shapes = shapes(group).stream().map(Rule::bounds).toList();
        return shapes.size() >= FEWEST_SHAPES && area(union(shapes)) >= SHAPES_SHARE * area(drawn);
    }

    private static boolean hasCurve(List<Rule> group, Bounds drawn) {
        List<Rule> shapes = shapes(group);
        return group.size() - shapes.size() >= FEWEST_RULES
                && shapes.stream()
                        .map(Rule::bounds)
                        .anyMatch(box -> box.width() >= CURVE_SHARE * drawn.width()
                                && box.height() < drawn.height()
                                && area(box) < area(drawn));
    }

    private static List<Rule> shapes(List<Rule> group) {
        return group.stream()
                .filter(rule -> rule.kind() == Rule.Kind.SHAPE)
                .filter(rule -> Math.max(rule.bounds().width(), rule.bounds().height()) >= SMALL_SHAPE)
                .toList();
    }

    private static boolean covers(Bounds picture, Bounds drawn) {
        double width = Math.min(picture.right(), drawn.right()) - Math.max(picture.left(), drawn.left());
        double height = Math.min(picture.bottom(), drawn.bottom()) - Math.max(picture.top(), drawn.top());
        return width > 0 && height > 0 && width * height > PICTURE_SHARE * area(drawn);
    }

    private static double area(Bounds box) {
        return box.width() * box.height();
    }

    private static Bounds union(List<Bounds> boxes) {
        double left = boxes.stream().mapToDouble(Bounds::left).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Bounds::top).min().orElseThrow();
        double right = boxes.stream().mapToDouble(Bounds::right).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Bounds::bottom).max().orElseThrow();
        return new Bounds(left, top, right - left, bottom - top);
    }
}
