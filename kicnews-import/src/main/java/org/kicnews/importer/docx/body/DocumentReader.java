package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        Map<String, Relationship> relationships = source.parts().relationships(part);
        Tally tally = new Tally();
        WordPackage.Readable readable = source.parts().readable(part);
        byte[] xml = readable.bytes();
        PageCounter pages = new PageCounter(contains(xml, PAGE_BREAK));
        Notes notes = notes(relationships);
        StoryReader story = new StoryReader(
                source, relationships, tally, new ListCounter(source.numbering()), pages, notes, new ArrayList<>());
        Blocks blocks = new Blocks();
        try (XmlCursor cursor = source.parts().cursor(xml)) {
            story.blocks(cursor, blocks, Scope.PLAIN);
        } catch (XMLStreamException e) {
            source.findings()
                    .accept(
                            readable.whole()
                                    ? PartFindings.of(part, e)
                                    : Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), part));
        }
        List<FlowItem> items = blocks.finish();
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

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0]
                    && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
