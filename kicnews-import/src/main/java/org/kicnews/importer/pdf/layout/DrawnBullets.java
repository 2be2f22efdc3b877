package org.kicnews.importer.pdf.layout;

import java.util.List;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.page.Rule;

/** Finds the bullets of list items that are drawn as small dots, rings or squares instead of letters (browsers do so). */
public final class DrawnBullets {
    /** The least and the greatest diameter of a bullet, in em of its text. */
    private static final double SMALLEST = 0.12;

    private static final double LARGEST = 0.55;

    /** How far width and height of a bullet may differ, as a share of the larger. */
    private static final double ROUND = 0.25;

    /** How far before the text a bullet stands, in em. */
    private static final double NEAREST = 0.2;

    private static final double FURTHEST = 2.6;

    /** Between which heights above the baseline its middle is, in em. */
    private static final double LOWEST = 0.12;

    private static final double HIGHEST = 0.62;

    private DrawnBullets() {}

    /**
     * Marks the lines that have a bullet.
     *
     * @param lines lines of one page
     * @param rules what is drawn on it
     */
    public static List<Line> mark(List<Line> lines, List<Rule> rules) {
        List<Rule> dots = rules.stream().filter(DrawnBullets::isRound).toList();
        if (dots.isEmpty()) {
            return lines;
        }
        return lines.stream()
                .map(line ->
                        dots.stream().anyMatch(dot -> isBulletOf(dot.bounds(), line, lines)) ? line.withBullet() : line)
                .toList();
    }

    private static boolean isRound(Rule rule) {
        Bounds box = rule.bounds();
        boolean solid = rule.kind() == Rule.Kind.SHAPE || rule.kind() == Rule.Kind.FILL;
        return solid
                && !rule.artifact()
                && Math.abs(box.width() - box.height()) <= ROUND * Math.max(box.width(), box.height());
    }

    private static boolean isBulletOf(Bounds dot, Line line, List<Line> lines) {
        double em = line.size();
        double middle = line.baseline() - (dot.top() + dot.bottom()) / 2;
        double before = line.left() - dot.right();
        return !line.bold()
                && dot.width() >= SMALLEST * em
                && dot.width() <= LARGEST * em
                && middle >= LOWEST * em
                && middle <= HIGHEST * em
                && before >= NEAREST * em
                && before <= FURTHEST * em
                && lines.stream()
                        .noneMatch(other -> other != line
                                && other.left() < line.left()
                                && other.right() > dot.left()
                                && Math.abs(other.baseline() - line.baseline()) < em / 2);
    }
}
