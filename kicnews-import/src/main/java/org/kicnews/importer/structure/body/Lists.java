package org.kicnews.importer.structure.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.ListMark;

/**
 * Which lines are items of lists. A mark that the file generates, a bullet or a number in a circle is enough; a typed
 * number is believed only beside another item.
 */
final class Lists {
    private static final int DEEPEST = 6;
    /** Alone, these begin a remark, not a list. */
    private static final String REMARKS = "*※";

    /** Indents that differ by no more than this are the same, in points. */
    private static final double SAME_INDENT = 4;

    /** What is indented by more than this is no inner item but stands elsewhere on the page, in points. */
    private static final double DEEPEST_STEP = 60;

    private Lists() {}

    /** The mark of an item, if the line is one. */
    static Optional<ListMark> mark(List<Judged> content, int index) {
        if (content.get(index).label() != Label.TEXT
                || !(content.get(index).piece() instanceof Line line)
                || line.facts().source().isPresent()) {
            return Optional.empty();
        }
        Optional<ListMark> mark = own(line);
        boolean certain = line.paragraph()
                        .marker()
                        .filter(FlowParagraph.Marker::generated)
                        .isPresent()
                || mark.filter(found -> found.bullet() || isSymbol(found.marker()))
                        .isPresent();
        boolean beside = isItem(content, index - 1) || isItem(content, index + 1);
        boolean remark = line.paragraph().marker().isEmpty()
                && mark.filter(found -> REMARKS.indexOf(found.marker()) >= 0).isPresent();
        return certain && !remark || beside ? mark : Optional.empty();
    }

    /**
     * The level of an item, from 1: as the file says it, or, where the file puts all items of a list on one level, by
     * how far they are indented.
     */
    static int level(List<Judged> content, int index) {
        int said = said(content.get(index));
        if (said > 1) {
            return Math.min(said, DEEPEST);
        }
        int start = index;
        while (isItem(content, start - 1)) {
            start--;
        }
        Deque<Double> open = new ArrayDeque<>();
        for (int i = start; i <= index; i++) {
            if (said(content.get(i)) > 1) {
                return 1;
            }
            double left = ((Line) content.get(i).piece()).paragraph().layout().left();
            while (open.size() > 1 && open.peek() > left + SAME_INDENT) {
                open.pop();
            }
            double step = open.isEmpty() ? 0 : left - open.peek();
            if (open.isEmpty() || step > SAME_INDENT && step <= DEEPEST_STEP) {
                open.push(left);
            }
        }
        return Math.min(open.size(), DEEPEST);
    }

    private static int said(Judged judged) {
        return judged.piece() instanceof Line line
                ? line.paragraph().marker().map(FlowParagraph.Marker::level).orElse(1)
                : 1;
    }

    private static boolean isItem(List<Judged> content, int index) {
        return index >= 0
                && index < content.size()
                && content.get(index).label() == Label.TEXT
                && content.get(index).piece() instanceof Line line
                && line.facts().source().isEmpty()
                && isMarked(line);
    }

    private static boolean isMarked(Line line) {
        return own(line).isPresent();
    }

    private static Optional<ListMark> own(Line line) {
        return line.paragraph()
                .marker()
                .filter(marker ->
                        !marker.text().isBlank() || line.facts().listMark().isEmpty())
                .map(marker -> new ListMark(
                        marker.text(),
                        line.paragraph().text(),
                        marker.text().codePoints().noneMatch(Character::isLetterOrDigit)))
                .or(() -> line.facts().listMark());
    }

    /** Whether a number is one character of its own: ①, ㉠, ⑴. */
    private static boolean isSymbol(String marker) {
        return marker.codePointCount(0, marker.length()) == 1 && marker.codePointAt(0) > 0x2000;
    }
}
