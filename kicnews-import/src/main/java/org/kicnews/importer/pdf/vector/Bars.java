package org.kicnews.importer.pdf.vector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Rule;

/**
 * The bars of a bar chart: areas of one colour and one width that stand on one line, apart from each other and of
 * different heights; or the same lying down. Backgrounds of table cells touch or are alike, highlighted lines hold text.
 */
final class Bars {
    /** How many bars make a chart. */
    private static final int FEWEST = 3;

    /** How far apart bars of one colour are at least, and how much their lengths differ, in points. */
    private static final double APART = 1.5;

    /** More words than this in a bar, and it is the background of a text, in characters. */
    private static final int MOST_LETTERS = 8;

    private Bars() {}

    static boolean among(List<Rule> rules, List<Line> lines) {
        return standOnOneLine(rules, lines, Bounds::bottom, Bounds::width, Bounds::left, Bounds::right, Bounds::height)
                || standOnOneLine(
                        rules, lines, Bounds::left, Bounds::height, Bounds::top, Bounds::bottom, Bounds::width);
    }

    private static boolean standOnOneLine(
            List<Rule> rules,
            List<Line> lines,
            ToDoubleFunction<Bounds> foot,
            ToDoubleFunction<Bounds> thickness,
            ToDoubleFunction<Bounds> from,
            ToDoubleFunction<Bounds> to,
            ToDoubleFunction<Bounds> length) {
        Map<String, List<Bounds>> groups = new TreeMap<>();
        for (Rule rule : rules) {
            if (rule.kind() == Rule.Kind.FILL) {
                Bounds box = rule.bounds();
                String kind = rule.color() + " " + Math.round(foot.applyAsDouble(box)) + " "
                        + Math.round(thickness.applyAsDouble(box));
                groups.computeIfAbsent(kind, key -> new ArrayList<>()).add(box);
            }
        }
        return groups.values().stream()
                .filter(bars -> bars.size() >= FEWEST)
                .anyMatch(bars -> areApart(bars, from, to) && differ(bars, length) && !holdText(bars, lines));
    }

    private static boolean areApart(List<Bounds> bars, ToDoubleFunction<Bounds> from, ToDoubleFunction<Bounds> to) {
        List<Bounds> sorted =
                bars.stream().sorted(Comparator.comparingDouble(from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (from.applyAsDouble(sorted.get(i)) - to.applyAsDouble(sorted.get(i - 1)) < APART) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(List<Bounds> bars, ToDoubleFunction<Bounds> length) {
        double shortest = bars.stream().mapToDouble(length).min().orElse(0);
        double longest = bars.stream().mapToDouble(length).max().orElse(0);
        return longest - shortest > APART;
    }

    private static boolean holdText(List<Bounds> bars, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.glyphs().size() > MOST_LETTERS)
                .anyMatch(line -> bars.stream().anyMatch(bar -> VectorFigure.contains(bar, line.bounds())));
    }
}
