package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A footnote or endnote of an article.
 *
 * @param marker the mark that ties it to the text; empty where the source generates none
 * @param text the text after the mark
 * @param spans marks over the text
 * @param page the page of the original that it stands on
 */
public record Note(Optional<String> marker, String text, List<Span> spans, Optional<Integer> page) implements Block {
    public Note {
        spans = List.copyOf(spans);
    }

    @Override
    public Note withPage(Optional<Integer> newPage) {
        return new Note(marker, text, spans, newPage);
    }
}
