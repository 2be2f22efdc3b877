package org.kicnews.importer.structure.body;

import java.util.Optional;
import org.kicnews.core.model.Span;

/** Moves marks from a text to a part of it. */
final class Spans {

    private Spans() {}

    /**
     * A mark over a part of its text. A gloss is kept whole or not at all; a reference to a note is moved to the nearest
     * character, so that none is lost.
     *
     * @param start the first code point of the part
     * @param end the code point after its last
     */
    static Optional<Span> within(Span span, int start, int end) {
        if (span instanceof Span.NoteReference reference) {
            int at = Math.max(start, Math.min(span.start(), end - 1)) - start;
            return Optional.of(new Span.NoteReference(at, at + 1, reference.marker()));
        }
        int from = Math.max(span.start(), start) - start;
        int to = Math.min(span.end(), end) - start;
        if (to <= from) {
            return Optional.empty();
        }
        if (span instanceof Span.Link link) {
            return Optional.of(new Span.Link(from, to, link.target()));
        }
        if (span instanceof Span.Emphasis emphasis) {
            return Optional.of(new Span.Emphasis(from, to, emphasis.style()));
        }
        if (span instanceof Span.Language language) {
            return Optional.of(new Span.Language(from, to, language.language()));
        }
        if (span instanceof Span.Gloss gloss && to - from == span.end() - span.start()) {
            return Optional.of(new Span.Gloss(from, to, gloss.name(), gloss.original()));
        }
        return Optional.empty();
    }
}
