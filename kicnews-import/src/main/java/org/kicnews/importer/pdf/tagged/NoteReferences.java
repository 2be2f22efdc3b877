package org.kicnews.importer.pdf.tagged;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.Note;
import org.kicnews.importer.pdf.layout.NoteFinder;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.page.Glyph;

/** Ties the notes of a tree to the marks in the text, so that each can stand after the paragraph that refers to it. */
final class NoteReferences {
    private final Map<Glyph, Element> notes = new HashMap<>();
    private final Set<Element> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param body all lines of the content
     * @param setter is told to take the marks out of the text
     */
    NoteReferences(Element tree, MarkedIndex index, List<Line> body, ParagraphSetter setter) {
        find(tree, index, body, setter);
    }

    /** The note that a paragraph with these lines refers to, each once. */
    Optional<Element> referredBy(List<Line> lines) {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        return lines.stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(notes::containsKey)
                .map(notes::get)
                .filter(note -> !placed.contains(note))
                .findFirst();
    }

    /** Notes that a note was put into the flow; says whether it was not before. */
    boolean place(Element note) {
        return placed.add(note);
    }

    private void find(Element element, MarkedIndex index, List<Line> body, ParagraphSetter setter) {
        if (element.tag() == Tag.NOTE) {
            tie(element, index, body, setter);
        }
        for (Content kid : element.kids()) {
            if (kid instanceof Element inner) {
                find(inner, index, body, setter);
            }
        }
    }

    private void tie(Element note, MarkedIndex index, List<Line> body, ParagraphSetter setter) {
        NoteParts parts = NoteParts.of(note, index);
        String mark = parts.mark(index);
        if (mark.isEmpty()) {
            return;
        }
        int page = parts.label().get(0).page();
        List<Glyph> own = index.glyphs(parts.label().get(0));
        List<Line> text = body.stream()
                .filter(line -> line.page() == page && Collections.disjoint(line.glyphs(), own))
                .toList();
        Optional<List<Glyph>> reference = NoteFinder.reference(mark, text);
        reference.ifPresent(glyphs -> {
            setter.expect(new Note(mark, List.of(), reference));
            notes.putIfAbsent(glyphs.get(glyphs.size() - 1), note);
        });
    }
}
