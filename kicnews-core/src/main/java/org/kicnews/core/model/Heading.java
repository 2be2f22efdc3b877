package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A heading inside an article.
 *
 * @param level 1 for the outermost level below the article's title, at most 6
 * @param marker the printed numbering where the source generates it ({@code 1.}); empty where it is part of the text
 * @param text the text as printed
 * @param spans marks over the text
 * @param page the page of the original that it stands on
 */
public record Heading(int level, Optional<String> marker, String text, List<Span> spans, Optional<Integer> page)
        implements Block {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("not a heading level: " + level);
        }
        spans = List.copyOf(spans);
    }

    @Override
    public Heading withPage(Optional<Integer> newPage) {
        return new Heading(level, marker, text, spans, newPage);
    }
}
