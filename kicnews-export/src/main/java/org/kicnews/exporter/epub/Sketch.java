package org.kicnews.exporter.epub;

import java.util.List;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * What the outline of a volume needs of an issue, which is little.
 *
 * @param issue the issue without its text
 * @param named the numbers of other issues that its texts may send their reader to
 */
record Sketch(Issue issue, List<Integer> named) {
    Sketch {
        named = List.copyOf(named);
    }

    /** The sketches of issues. */
    static Excerpt<Sketch> in(ReferencePhrases phrases) {
        return new RecordExcerpt<>(
                "sketch",
                Sketch.class,
                issue -> new Sketch(Outline.bare(issue), List.copyOf(phrases.numbersIn(issue))));
    }
}
