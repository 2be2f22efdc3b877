package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the labels of list items, which producers set apart from their text by a tabulator or draw apart from it, to
 * the line that they stand before.
 */
public final class Labels {
    private static final Pattern LABEL = Pattern.compile(
            "[●•∙■□▪▫◆◇○◎▶►▷▸◦‣☞➢➔✓✔❖❏❑❒◻※★☆\\-–—*·ㆍ・\\uE000-\\uF8FF]|\\d{1,3}[.)]|[(（]\\d{1,3}[)）]|[①-⑳㉠-㉻]|[가나다라마바사아자차카타파하][.)]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+\\.?|[IVX]{1,4}\\.|[A-Za-z][.)]");

    /** The furthest that a label stands before its text, in em. */
    private static final double FURTHEST = 4;

    /** How far the baselines of a label and its text may be apart, in em. */
    private static final double SAME_BASELINE = 0.16;

    private Labels() {}

    static List<Line> join(List<Line> lines) {
        Set<Line> used = new HashSet<>();
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            if (used.contains(line)) {
                continue;
            }
            Optional<Line> text = isLabel(line) ? textOf(line, lines) : Optional.empty();
            if (text.isEmpty()) {
                joined.add(line);
                continue;
            }
            used.add(text.get());
            joined.remove(text.get());
            joined.add(line.followedBy(text.get()));
        }
        joined.sort(Comparator.comparingInt(Line::order));
        return joined;
    }

    /** Whether a line is nothing but a label. */
    public static boolean isLabel(Line line) {
        return line.glyphs().size() <= 5 && LABEL.matcher(line.letters()).matches();
    }

    /** The line right before which a label stands. */
    public static Optional<Line> textOf(Line label, List<Line> lines) {
        return lines.stream()
                .filter(line -> line != label
                        && Math.abs(line.baseline() - label.baseline()) <= SAME_BASELINE * label.size()
                        && line.left() >= label.right()
                        && line.left() - label.right() <= FURTHEST * label.size())
                .filter(line -> !isLabel(line))
                .min(Comparator.comparingDouble(Line::left));
    }
}
