package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.numbering.ListCounter;
import org.kicnews.importer.docx.numbering.NumberFormat;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;

/** The footnotes and endnotes of a file. A note counts when the text refers to it. */
final class Notes {
    private final Map<Kind, Map<String, Content>> contents = new EnumMap<>(Kind.class);
    private final Map<Kind, NoteNumbers> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> next = new EnumMap<>(Kind.class);

    /** The kinds of notes. */
    enum Kind {
        FOOTNOTE("w:footnote"),
        ENDNOTE("w:endnote");

        private final String element;

        Kind(String element) {
            this.element = element;
        }
    }

    /** What a note says. */
    private record Content(List<FlowItem> items, Tally tally) {}

    /** A note that was referred to. */
    record Referred(String mark, List<FlowItem> items, boolean found) {
        Optional<FlowNote> note(Optional<Integer> page) {
            return found ? Optional.of(new FlowNote(mark, items, page)) : Optional.empty();
        }
    }

    /** Says how notes of a kind are numbered. */
    void number(Kind kind, NoteNumbers numbering) {
        numbers.put(kind, numbering);
        next.put(kind, numbering.start());
    }

    /** Reads the notes of a kind; those before an exception stay. */
    void read(Kind kind, XmlCursor cursor, Source source, String part) throws XMLStreamException, IOException {
        Map<String, Content> notes = contents.computeIfAbsent(kind, key -> new HashMap<>());
        ListCounter lists = new ListCounter(source.numbering());
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String type = cursor.attribute("w:type").orElse("normal");
            if (cursor.name().equals(kind.element) && type.equals("normal")) {
                String id = cursor.attributeOrEmpty("w:id");
                Tally tally = new Tally();
                Blocks blocks = new Blocks();
                StoryReader story = new StoryReader(
                        source,
                        source.parts().relationships(part),
                        tally,
                        lists,
                        PageCounter.unknown(),
                        new Notes(),
                        new ArrayList<>());
                try {
                    story.blocks(cursor, blocks, Scope.PLAIN);
                } finally {
                    notes.putIfAbsent(id, new Content(blocks.finish(), tally));
                }
            }
        }
    }

    /**
     * Refers to a note.
     *
     * @param ownMark the mark that the author wrote instead of a number
     * @param tally where the note and its mark are counted
     */
    Referred refer(Kind kind, String id, Optional<String> ownMark, Tally tally) {
        String mark = ownMark.orElseGet(() -> nextMark(kind));
        Content content = contents.getOrDefault(kind, Map.of()).get(id);
        if (content == null) {
            return new Referred(mark, List.of(), false);
        }
        tally.see(mark);
        tally.add(content.tally());
        return new Referred(mark, content.items(), true);
    }

    private String nextMark(Kind kind) {
        NoteNumbers numbering = numbers.getOrDefault(kind, NoteNumbers.FOOTNOTES);
        int number = next.getOrDefault(kind, numbering.start());
        next.put(kind, number + 1);
        return NumberFormat.format(number, numbering.format()).strip();
    }
}
