package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Span;

/**
 * Ties the references of an article to its notes. A marker may come back, for footnotes are often counted anew on every
 * page: a reference then belongs to the first note with its marker that comes after it and that no reference claimed.
 */
final class Notes {

    /**
     * A reference that has a note.
     *
     * @param number the place among the references of the article, from 1
     * @param note the number of the note, from 1
     * @param first whether it is the first reference to that note
     */
    record Reference(int number, int note, boolean first) {}

    private final Map<Span, Reference> references = new IdentityHashMap<>();
    private final Map<Note, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Integer> backLinks = new HashMap<>();

    /** Ties the references in blocks that stand in reading order. */
    Notes(List<Block> blocks) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Note note) {
                candidates.add(new Candidate(i, candidates.size() + 1, note.marker()));
                numbers.put(note, candidates.size());
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            for (Span span : blocks.get(i).spans()) {
                if (span instanceof Span.NoteReference reference) {
                    find(reference.marker(), i, candidates).ifPresent(note -> tie(span, note.number()));
                }
            }
        }
    }

    Optional<Reference> reference(Span.NoteReference span) {
        return Optional.ofNullable(references.get(span));
    }

    /** The number of a note in the article, from 1. */
    int number(Note note) {
        return numbers.getOrDefault(note, 0);
    }

    /** The number of the first reference to a note. */
    Optional<Integer> backLink(int note) {
        return Optional.ofNullable(backLinks.get(note));
    }

    private void tie(Span span, int note) {
        int number = references.size() + 1;
        boolean first = backLinks.putIfAbsent(note, number) == null;
        references.put(span, new Reference(number, note, first));
    }

    private Optional<Candidate> find(String marker, int block, List<Candidate> candidates) {
        List<Candidate> named = candidates.stream()
                .filter(candidate -> candidate.marker().map(marker::equals).orElse(false))
                .toList();
        return named.stream()
                .filter(candidate -> candidate.block() > block && !backLinks.containsKey(candidate.number()))
                .findFirst()
                .or(() -> named.stream()
                        .filter(candidate -> candidate.block() > block)
                        .findFirst())
                .or(() -> named.stream().findFirst());
    }

    private record Candidate(int block, int number, Optional<String> marker) {}
}
