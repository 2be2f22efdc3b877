package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.TextStyle;

/** Text that has no formatting of its own: the words of a graphic, the lines of an embedded text. */
final class PlainLines {
    private PlainLines() {}

    /** A paragraph for each line that is not blank; lines that are not shown are dropped. */
    static List<FlowItem> paragraphs(
            List<String> lines, TextStyle style, Scope scope, Optional<Integer> page, Tally tally) {
        List<FlowItem> items = new ArrayList<>();
        for (String line : lines) {
            if (!scope.isShown()) {
                tally.dropHidden(line, page);
            } else if (!line.isBlank()) {
                tally.see(line);
                ParagraphBuilder builder = new ParagraphBuilder();
                builder.text(line, style, Optional.empty(), Optional.empty(), page);
                ParagraphBuilder.Content content = builder.content();
                items.add(new FlowParagraph(
                        content.text(),
                        content.runs(),
                        FlowParagraph.Layout.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        FlowParagraph.Role.UNSPECIFIED,
                        Optional.empty(),
                        page,
                        page));
            }
        }
        return items;
    }
}
