package org.kicnews.importer.pdf.layout;

import java.util.List;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Layout;

/** Describes how the lines of a paragraph are set. */
final class LineLayout {
    /** Edges this close are aligned, in em. */
    private static final double ALIGNED = 0.5;

    /** A line is set off from an edge from this distance on, in em. */
    private static final double SET_OFF = 1.0;

    private LineLayout() {}

    static Layout of(List<Line> lines, Typesetting typesetting, double spaceBefore) {
        Measures measures = typesetting.measures();
        Line first = lines.get(0);
        Line second = lines.size() > 1 ? lines.get(1) : first;
        double right = lines.stream()
                .mapToDouble(line -> measures.rightEdge(line, line))
                .max()
                .orElse(first.right());
        double firstLeft = first.left() - measures.leftEdge(first, measures.rightEdge(first, first));
        double left = second.left() - measures.leftEdge(second, measures.rightEdge(second, second));
        return new Layout(
                alignment(lines, measures, right),
                round(lines.size() > 1 ? left : firstLeft),
                round(lines.size() > 1 ? firstLeft - left : 0),
                round(spaceBefore),
                lines.size());
    }

    private static Alignment alignment(List<Line> lines, Measures measures, double right) {
        boolean centered = true;
        boolean ended = true;
        boolean justified = lines.size() > 1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double before = line.left() - measures.leftEdge(line, right);
            double after = right - line.right();
            boolean full = before < ALIGNED * line.size() && after < ALIGNED * line.size();
            centered &= full && lines.size() > 1
                    || before > SET_OFF * line.size() && Math.abs(before - after) < SET_OFF * line.size();
            ended &= before > SET_OFF * line.size() && after < ALIGNED * line.size();
            justified &= i == lines.size() - 1 || measures.isFilled(line);
        }
        if (justified) {
            return Alignment.JUSTIFY;
        }
        return centered ? Alignment.CENTER : ended ? Alignment.END : Alignment.START;
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
