package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Running text.
 *
 * @param text the text as printed
 * @param spans marks over the text
 * @param page the page of the original that it begins on
 */
public record Paragraph(String text, List<Span> spans, Optional<Integer> page) implements Block {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    @Override
    public Paragraph withPage(Optional<Integer> newPage) {
        return new Paragraph(text, spans, newPage);
    }
}
