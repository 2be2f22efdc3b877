package org.kicnews.benchmark.result;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the chart.
 *
 * @param name what it shows
 * @param color its colour
 * @param own whether it is kicnews, or another tool
 * @param points its points from few issues to many, at least one
 */
record Curve(String name, String color, boolean own, List<Point> points) {
    private static final List<String> COLORS = List.of(
            "#1f4e79", "#2e6b4f", "#8a3b2e", "#6d5b97", "#b26a00", "#00796b", "#5d4037", "#ad1457", "#455a64",
            "#7a7a00");

    /**
     * A point of the chart.
     *
     * @param seconds processor seconds
     */
    record Point(int issues, double seconds) {}

    /** The growth of builds as lines, and each other tool as a point. */
    static List<Curve> of(Results results) {
        List<Curve> curves = new ArrayList<>();
        List<Row> growth = results.of("growth").stream()
                .filter(row -> !row.subject().endsWith("2 threads"))
                .toList();
        growth.stream().map(Row::subject).distinct().forEach(subject -> {
            List<Point> points = growth.stream()
                    .filter(row -> row.subject().equals(subject))
                    .map(row -> new Point(row.issues(), row.processor()))
                    .toList();
            String name = subject.replace(", 1 thread", ", full build");
            curves.add(new Curve(name, color(curves), true, points));
        });
        results.of("peers").stream()
                .filter(row -> !row.subject().contains("kicnews"))
                .forEach(row -> curves.add(new Curve(
                        row.subject().replaceFirst(",.*", ""),
                        color(curves),
                        false,
                        List.of(new Point(row.issues(), row.processor())))));
        return curves;
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    private static String color(List<Curve> before) {
        return COLORS.get(before.size() % COLORS.size());
    }
}
