package org.kicnews.importer.structure.body;

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

    private Lists() {}

    /** The mark of an item, if the line is one. */
    static Optional<ListMark> mark(List<Judged> content, int index) {
        if (content.get(index).label() != Label.TEXT || !(content.get(index).piece() instanceof Line line)) {
            return Optional.empty();
        }
        Optional<ListMark> mark = own(line);
        boolean certain = line.paragraph()
                        .marker()
                        .filter(FlowParagraph.Marker::generated)
                        .isPresent()
                || mark.filter(found -> found.bullet() || isSymbol(found.marker()))
                        .isPresent();
        return certain || isItem(content, index - 1) || isItem(content, index + 1) ? mark : Optional.empty();
    }

    /** The level of an item as the file says it, from 1. */
    static int level(FlowParagraph paragraph) {
        return paragraph
                .marker()
                .map(marker -> Math.max(1, Math.min(marker.level(), DEEPEST)))
                .orElse(1);
    }

    private static boolean isItem(List<Judged> content, int index) {
        return index >= 0
                && index < content.size()
                && content.get(index).label() == Label.TEXT
                && content.get(index).piece() instanceof Line line
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
