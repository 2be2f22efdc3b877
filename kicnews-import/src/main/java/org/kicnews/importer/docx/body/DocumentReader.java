package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.docx.numbering.ListCounter;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.flow.Flow.Dropped;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;

/** Reads the main document with its notes, headers and footers. */
public final class DocumentReader {
    private static final byte[] PAGE_BREAK = "lastRenderedPageBreak".getBytes(StandardCharsets.US_ASCII);

    private final Source source;

    public DocumentReader(Source source) {
        this.source = source;
    }

    /**
     * What a document says.
     *
     * @param items the content in reading order
     * @param furniture headers and footers
     * @param dropped what was left out on purpose
     * @param characters every character that was seen
     * @param pictures how many pictures were seen
     * @param pages how many pages Word counted
     * @param changes how many changes were tracked
     * @param hiddenCharacters how many characters are hidden
     * @param croppedPictures how many pictures show only a part of themselves
     */
    public record Document(
            List<FlowItem> items,
            List<FlowFurniture> furniture,
            List<Dropped> dropped,
            Census characters,
            int pictures,
            Optional<Integer> pages,
            int changes,
            int hiddenCharacters,
            int croppedPictures) {}

    /**
     * Reads the document; a damaged part is read as far as it goes, with a finding.
     *
     * @param part the name of the part
     * @throws UnreadablePartException if the part does not exist
     * @throws IOException if a picture cannot be written
     */
    public Document read(String part) throws IOException {
        Tally tally = new Tally();
        WordPackage.Readable readable = source.parts().readable(part);
        PageCounter pages = new PageCounter(contains(readable.bytes(), PAGE_BREAK));
        Map<String, Relationship> relationships = source.parts().relationships(part);
        StoryReader story = story(relationships, readable, tally, pages);
        List<FlowItem> items = items(part, readable, story, Scope.PLAIN);
        List<FlowFurniture> furniture = new FurnitureReader(source, relationships, tally).read(story.sections());
        return new Document(
                items,
                furniture,
                tally.dropped(),
                tally.characters(),
                tally.pictures(),
                pages.page(),
                tally.changes(),
                tally.hiddenCharacters(),
                tally.croppedPictures());
    }

    /**
     * The content of a document that is embedded in another, without its headers and footers.
     *
     * @param scope what stands around it
     * @param tally where it is counted
     */
    List<FlowItem> embedded(String part, Scope scope, Tally tally) throws IOException {
        WordPackage.Readable readable = source.parts().readable(part);
        StoryReader story = story(source.parts().relationships(part), readable, tally, PageCounter.unknown());
        return items(part, readable, story, scope);
    }

    private StoryReader story(
            Map<String, Relationship> relationships, WordPackage.Readable readable, Tally tally, PageCounter pages)
            throws IOException {
        StoryReader story = new StoryReader(
                source,
                relationships,
                tally,
                new ListCounter(source.numbering()),
                pages,
                notes(relationships),
                new ArrayList<>());
        byte[] xml = readable.bytes();
        if (contains(xml, SectionNotes.FOOTNOTES) || contains(xml, SectionNotes.ENDNOTES)) {
            story.number(sectionNotes(xml));
        }
        return story;
    }

    private List<FlowItem> items(String part, WordPackage.Readable readable, StoryReader story, Scope scope)
            throws IOException {
        Blocks blocks = new Blocks();
        try (XmlCursor cursor = source.parts().cursor(readable.bytes())) {
            story.blocks(cursor, blocks, scope);
        } catch (XMLStreamException e) {
            source.findings()
                    .accept(
                            readable.whole()
                                    ? PartFindings.of(part, e)
                                    : Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), part));
        }
        return blocks.finish();
    }

    private SectionNotes sectionNotes(byte[] xml) {
        SectionNotes sections = new SectionNotes(source.settings());
        try (XmlCursor cursor = source.parts().cursor(xml)) {
            sections.read(cursor);
        } catch (XMLStreamException e) {
            // The document is read again for its text, which says what is wrong with it.
            return sections;
        }
        return sections;
    }

    private Notes notes(Map<String, Relationship> relationships) throws IOException {
        Notes notes = new Notes();
        notes.number(Notes.Kind.FOOTNOTE, source.settings().footnotes());
        notes.number(Notes.Kind.ENDNOTE, source.settings().endnotes());
        for (Relationship relationship : relationships.values()) {
            Optional<Notes.Kind> kind =
                    switch (relationship.type()) {
                        case "footnotes" -> Optional.of(Notes.Kind.FOOTNOTE);
                        case "endnotes" -> Optional.of(Notes.Kind.ENDNOTE);
                        default -> Optional.empty();
                    };
            if (kind.isPresent() && !relationship.external()) {
                String part = relationship.target();
                try (XmlCursor cursor = source.parts().cursor(part)) {
                    notes.read(kind.get(), cursor, source, part);
                } catch (UnreadablePartException | XMLStreamException e) {
                    source.findings().accept(PartFindings.of(part, e));
                }
            }
        }
        return notes;
    }

    /** Whether some bytes stand among others; steps over what cannot match, as Horspool's search does. */
    private static boolean contains(byte[] bytes, byte[] wanted) {
        int[] steps = new int[256];
        Arrays.fill(steps, wanted.length);
        for (int i = 0; i < wanted.length - 1; i++) {
            steps[wanted[i]] = wanted.length - 1 - i;
        }
        int last = wanted.length - 1;
        for (int end = last; end < bytes.length; end += steps[bytes[end] & 0xff]) {
            if (bytes[end] == wanted[last] && Arrays.equals(bytes, end - last, end + 1, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
