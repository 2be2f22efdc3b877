package org.kicnews.importer.docx.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * How the sections of a document number their notes (§17.11.12). A section says so where it ends, after the references
 * to its notes; so this is read before the document is.
 */
final class SectionNotes {
    /** Whatever prefix a file uses, a part without these words has no sections that number their notes. */
    static final byte[] FOOTNOTES = "footnotePr".getBytes(StandardCharsets.US_ASCII);

    static final byte[] ENDNOTES = "endnotePr".getBytes(StandardCharsets.US_ASCII);

    private final NoteNumbers footnotes;
    private final NoteNumbers endnotes;
    private final List<Section> sections = new ArrayList<>();

    /** Sections that say nothing number their notes as the settings say. */
    SectionNotes(Settings settings) {
        this.footnotes = settings.footnotes();
        this.endnotes = settings.endnotes();
    }

    /** How one section numbers its notes. */
    private record Section(NoteNumbers footnotes, NoteNumbers endnotes) {}

    /** Reads the sections of a document in their order. */
    void read(XmlCursor cursor) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:sectPr" -> sections.add(section(cursor));
                case "w:r", "w:tbl", "w:hyperlink" -> {}
                default -> read(cursor);
            }
        }
    }

    private Section section(XmlCursor cursor) throws XMLStreamException {
        NoteNumbers foot = footnotes;
        NoteNumbers end = endnotes;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:footnotePr" -> foot = foot.read(cursor);
                case "w:endnotePr" -> end = end.read(cursor);
                default -> {}
            }
        }
        return new Section(foot, end);
    }

    /**
     * Lets notes be numbered as a section says.
     *
     * @param section the section, from 0
     */
    void begin(int section, Notes notes) {
        if (section < sections.size()) {
            notes.beginSection(Notes.Kind.FOOTNOTE, sections.get(section).footnotes());
            notes.beginSection(Notes.Kind.ENDNOTE, sections.get(section).endnotes());
        }
    }
}
