package org.kicnews.importer.structure.fields;

import java.util.List;
import org.kicnews.core.model.Span;

/**
 * A text and its marks.
 *
 * @param text the text
 * @param spans the marks over it, ordered by start, then end
 */
public record MarkedText(String text, List<Span> spans) {
    public MarkedText {
        spans = List.copyOf(spans);
    }
}
