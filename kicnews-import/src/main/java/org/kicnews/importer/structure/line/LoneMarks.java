package org.kicnews.importer.structure.line;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;

/** Brings marks that a file sets in a paragraph of their own back to the text that they mark. */
final class LoneMarks {
    /** A bullet, or a short number of a list. */
    private static final Pattern MARK = Pattern.compile("[\\p{So}\\p{Po}\\p{Pd}\\p{Sm}\\p{No}\\p{Co}]|[0-9]{1,2}[.)]");

    private LoneMarks() {}

    /** Whether an item is nothing but a mark; marks in a row were drawn apart from their lines. */
    static boolean isMark(FlowItem item) {
        return item instanceof FlowParagraph mark
                && mark.text().length() <= 4
                && MARK.matcher(mark.text().strip()).matches();
    }

    /** The second paragraph with the first as its mark, if the first is nothing but one. */
    static Optional<FlowParagraph> join(FlowItem first, FlowItem second) {
        return first instanceof FlowParagraph mark
                        && second instanceof FlowParagraph text
                        && mark.text().length() <= 4
                        && mark.marker().isEmpty()
                        && text.marker().isEmpty()
                        && !text.text().isBlank()
                        && mark.page().equals(text.page())
                        && mark.runs().stream().allMatch(run -> run.note().isEmpty())
                        && MARK.matcher(mark.text().strip()).matches()
                        && !MARK.matcher(text.text().strip()).matches()
                ? Optional.of(marked(text, mark.text().strip()))
                : Optional.empty();
    }

    private static FlowParagraph marked(FlowParagraph text, String mark) {
        return new FlowParagraph(
                text.text(),
                text.runs(),
                text.layout(),
                Optional.of(new FlowParagraph.Marker(mark, 1, false)),
                text.outlineLevel(),
                text.role(),
                text.styleName(),
                text.page(),
                text.lastPage());
    }
}
