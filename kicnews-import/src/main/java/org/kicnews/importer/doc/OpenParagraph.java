package org.kicnews.importer.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.TextStyle;

/** The paragraph that is being put together. */
final class OpenParagraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<FlowItem> before = new ArrayList<>();
    private final List<FlowItem> after = new ArrayList<>();
    private boolean contents;

    /** Learns that the paragraph is a line of a generated table of contents. */
    void belongsToContents() {
        contents = true;
    }

    Role role() {
        return contents ? Role.TOC : Role.UNSPECIFIED;
    }

    StringBuilder text() {
        return text;
    }

    List<Run> runs() {
        return runs;
    }

    /** What stands beside the text and came before it. */
    List<FlowItem> before() {
        return before;
    }

    /** What stands beside the text and came after its beginning, and notes. */
    List<FlowItem> after() {
        return after;
    }

    void add(String shown, TextStyle style, Optional<String> link) {
        // White space before the text is indentation.
        String part = text.isEmpty() ? shown.stripLeading() : shown;
        if (!part.isEmpty()) {
            int start = text.codePointCount(0, text.length());
            text.append(part);
            runs.add(new Run(
                    start, text.codePointCount(0, text.length()), style, link, Optional.empty(), Optional.empty()));
        }
    }

    /** Adds the mark of a note after the text, or as text where there is none to hold it. */
    void mark(String mark, TextStyle style) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || last.note().isPresent()) {
            add(mark, style, Optional.empty());
        } else {
            runs.set(
                    runs.size() - 1,
                    new Run(last.start(), last.end(), last.style(), last.link(), last.language(), Optional.of(mark)));
        }
    }

    void beside(FlowItem item) {
        (text.isEmpty() ? before : after).add(item);
    }
}
