package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * One item of a list; neighbouring items form the list.
 *
 * @param level 1 for the outermost list
 * @param marker the mark as printed: {@code ●}, {@code 1.}
 * @param text the text after the mark
 * @param spans marks over the text
 * @param page the page of the original that it begins on
 */
public record ListItem(int level, String marker, String text, List<Span> spans, Optional<Integer> page)
        implements Block {
    public ListItem {
        if (level < 1) {
            throw new IllegalArgumentException("not a list level: " + level);
        }
        spans = List.copyOf(spans);
    }

    @Override
    public ListItem withPage(Optional<Integer> newPage) {
        return new ListItem(level, marker, text, spans, newPage);
    }
}
