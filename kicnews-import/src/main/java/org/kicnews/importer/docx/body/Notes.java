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
import org.kicnews.importer.flow.FlowParagraph;

/** The footnotes and endnotes of a file. A note counts when the text refers to it. */
final class Notes {
    private final Map<Kind, Map<String, Content>> contents = new EnumMap<>(Kind.class);
    private final Map<Kind, NoteNumbers> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> next = new EnumMap<>(Kind.class);
    private Optional<Integer> lastPage = Optional.empty();

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
     * Goes on to a section that numbers its notes as it says, not as the settings say.
     *
     * @param numbering how it numbers notes of the kind
     */
    void beginSection(Kind kind, NoteNumbers numbering) {
        numbers.put(kind, numbering);
        if (numbering.restart() != NoteNumbers.Restart.NEVER) {
            next.put(kind, numbering.start());
        }
    }

    /**
     * Refers to a note.
     *
     * @param ownMark the mark that the author wrote instead of a number
     * @param page the page of the reference, where pages are known
     * @param tally where the note and its mark are counted
     */
    Referred refer(Kind kind, String id, Optional<String> ownMark, Optional<Integer> page, Tally tally) {
        String mark = ownMark.orElseGet(() -> nextMark(kind, page));
        Content content = contents.getOrDefault(kind, Map.of()).get(id);
        if (content == null) {
            return new Referred(mark, List.of(), false);
        }
        tally.add(content.tally());
        List<FlowItem> items = ownMark.isPresent() ? withoutMark(content.items(), mark) : content.items();
        if (items == content.items()) {
            tally.see(mark);
        }
        return new Referred(mark, items, true);
    }

    /** The author writes a mark of his own before the note as well; it is the mark of the note, not its text. */
    private static List<FlowItem> withoutMark(List<FlowItem> items, String mark) {
        if (mark.isEmpty()
                || items.isEmpty()
                || !(items.get(0) instanceof FlowParagraph first)
                || !first.text().startsWith(mark)
                || first.runs().get(0).note().isPresent()) {
            return items;
        }
        List<FlowItem> rest = new ArrayList<>(items);
        rest.set(0, Beginning.removedFrom(first, mark));
        return rest;
    }

    private String nextMark(Kind kind, Optional<Integer> page) {
        NoteNumbers numbering = numbers.getOrDefault(kind, NoteNumbers.FOOTNOTES);
        if (numbering.restart() == NoteNumbers.Restart.PAGE && page.isPresent() && !page.equals(lastPage)) {
            next.put(kind, numbering.start());
            lastPage = page;
        }
        int number = next.getOrDefault(kind, numbering.start());
        next.put(kind, number + 1);
        return NumberFormat.format(number, numbering.format()).strip();
    }
}
