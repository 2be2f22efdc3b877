package org.kicnews.benchmark.result;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kicnews.exporter.markup.Xhtml;

/** Draws how cost grows as SVG: issues to the right, processor seconds upwards, both logarithmic. */
final class Chart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int LEFT = 70;
    private static final int RIGHT = 640;
    private static final int TOP = 40;
    private static final int BOTTOM = 500;

    /** Labels stand at least so far from each other, in pixels. */
    private static final double LABEL_HEIGHT = 15;

    /** The least and the greatest number of issues stand so far inside the axis, as a factor. */
    private static final double SIDE_ROOM = 1.3;

    private final List<Curve> curves;
    private final LogAxis issues;
    private final LogAxis seconds;
    private final Xhtml svg = new Xhtml();

    private Chart(List<Curve> curves) {
        this.curves = curves;
        DoubleSummaryStatistics counts =
                points().mapToDouble(Curve.Point::issues).summaryStatistics();
        DoubleSummaryStatistics costs =
                points().mapToDouble(Curve.Point::seconds).summaryStatistics();
        issues = new LogAxis(counts.getMin() / SIDE_ROOM, counts.getMax() * SIDE_ROOM, LEFT, RIGHT);
        seconds = new LogAxis(
                Math.pow(10, Math.floor(Math.log10(costs.getMin()))),
                Math.pow(10, Math.ceil(Math.log10(costs.getMax()))),
                BOTTOM,
                TOP);
    }

    private Stream<Curve.Point> points() {
        return curves.stream().flatMap(curve -> curve.points().stream());
    }

    /** The chart of results; the same text for the same results. */
    static String of(Results results) {
        return new Chart(Curve.of(results)).draw();
    }

    private String draw() {
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "role",
                        "img",
                        "font-family",
                        "sans-serif",
                        "font-size",
                        "12")
                .line();
        svg.element("title", "Processor time of builds and of other tools by number of issues, both logarithmic")
                .line();
        svg.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff").line();
        grid();
        labels();
        curves.forEach(this::curve);
        return new String(svg.close().line().bytes(), StandardCharsets.UTF_8);
    }

    private void grid() {
        for (double value = seconds.least(); value <= seconds.most() * 1.01; value *= 10) {
            String y = number(seconds.at(value));
            svg.empty("line", "x1", number(LEFT), "x2", number(RIGHT), "y1", y, "y2", y, "stroke", "#dddddd")
                    .line();
            text(LEFT - 8, seconds.at(value) + 4, plain(value), "end", "#444444");
        }
        points().map(Curve.Point::issues).distinct().sorted().forEach(count -> {
            String x = number(issues.at(count));
            svg.empty("line", "x1", x, "x2", x, "y1", number(TOP), "y2", number(BOTTOM), "stroke", "#dddddd")
                    .line();
            text(issues.at(count), BOTTOM + 18, String.format(Locale.ROOT, "%,d", count), "middle", "#444444");
        });
        text((LEFT + RIGHT) / 2.0, BOTTOM + 40, "issues", "middle", "#222222");
        text(LEFT, TOP - 14, "processor seconds", "start", "#222222");
    }

    /** Names stand beside the last point of their curve, moved apart where they would touch. */
    private void labels() {
        double free = BOTTOM + LABEL_HEIGHT;
        List<Curve> upwards = curves.stream()
                .sorted(Comparator.comparingDouble(
                        curve -> -seconds.at(curve.last().seconds())))
                .toList();
        for (Curve curve : upwards) {
            double y = Math.min(seconds.at(curve.last().seconds()) + 4, free - LABEL_HEIGHT);
            free = y;
            text(RIGHT + 14, y, curve.name(), "start", curve.color());
        }
    }

    private void curve(Curve curve) {
        StringBuilder path = new StringBuilder();
        for (Curve.Point point : curve.points()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(number(issues.at(point.issues())))
                    .append(' ')
                    .append(number(seconds.at(point.seconds())));
        }
        svg.empty("path", "d", path.toString(), "fill", "none", "stroke", curve.color(), "stroke-width", "2")
                .line();
        for (Curve.Point point : curve.points()) {
            svg.empty(
                            "circle",
                            "cx",
                            number(issues.at(point.issues())),
                            "cy",
                            number(seconds.at(point.seconds())),
                            "r",
                            curve.own() ? "3.5" : "5",
                            "fill",
                            curve.own() ? curve.color() : "#ffffff",
                            "stroke",
                            curve.color(),
                            "stroke-width",
                            "2")
                    .line();
        }
    }

    private void text(double x, double y, String text, String anchor, String color) {
        svg.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "fill", color)
                .line();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String plain(double value) {
        return value < 1
                ? String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "")
                : String.format(Locale.ROOT, "%,.0f", value);
    }
}
