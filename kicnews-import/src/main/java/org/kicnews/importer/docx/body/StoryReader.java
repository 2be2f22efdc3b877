package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.numbering.ListCounter;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.EffectiveParagraph;
import org.kicnews.importer.docx.style.EffectiveRun;
import org.kicnews.importer.docx.style.ParagraphProperties;
import org.kicnews.importer.docx.style.RunProperties;
import org.kicnews.importer.flow.FlowParagraph.Marker;

/** Reads the blocks of one story: paragraphs, tables, and what wraps them. */
final class StoryReader {
    private final Source source;
    private final Map<String, Relationship> relationships;
    private final Tally tally;
    private final ListCounter lists;
    private final PageCounter pages;
    private final Notes notes;
    private final FieldStack fields = new FieldStack();
    private final List<SectionProperties> sections = new ArrayList<>();
    private final List<String> pageNumbers;
    /** How paragraphs that say nothing about themselves are set, by the style of the table around them. */
    private final Map<String, EffectiveParagraph> undescribed = new HashMap<>();

    private Optional<SectionNotes> sectionNotes = Optional.empty();
    private int begun;
    private final InlineReader inlines;
    private final TableReader tables;
    private final EmbeddedDocument embedded;

    StoryReader(
            Source source,
            Map<String, Relationship> relationships,
            Tally tally,
            ListCounter lists,
            PageCounter pages,
            Notes notes,
            List<String> pageNumbers) {
        this.source = source;
        this.relationships = relationships;
        this.tally = tally;
        this.lists = lists;
        this.pages = pages;
        this.notes = notes;
        this.pageNumbers = pageNumbers;
        this.inlines = new InlineReader(this);
        this.tables = new TableReader(this);
        this.embedded = new EmbeddedDocument(this);
    }

    /** Learns how the sections of this story number their notes. */
    void number(SectionNotes numbers) {
        sectionNotes = Optional.of(numbers);
        numbers.begin(0, notes);
    }

    /** A reader of a text box in this story: it shares everything but open fields. */
    StoryReader nested() {
        return new StoryReader(source, relationships, tally, lists, pages, notes, pageNumbers);
    }

    /** Reads the children of the current element as blocks. */
    void blocks(XmlCursor cursor, Blocks out, Scope scope) throws XMLStreamException, IOException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            blockOf(cursor, out, scope);
        }
    }

    /** Reads the current element as a block. */
    void blockOf(XmlCursor cursor, Blocks out, Scope scope) throws XMLStreamException, IOException {
        switch (cursor.name()) {
            case "w:p" -> paragraph(cursor, out, scope);
            case "w:tbl" -> tables.read(cursor, out, scope);
            case "w:sectPr" -> sections.add(SectionProperties.read(cursor));
            case "w:del", "w:moveFrom" -> blocks(cursor, out, scope.asDeleted());
            case "mc:AlternateContent" -> {
                if (Alternatives.enter(cursor)) {
                    blocks(cursor, out, scope);
                }
            }
            case "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:tblPr", "w:tblGrid" -> {}
            case "w:altChunk" -> embeddedDocument(cursor, out, scope);
            // Runs without a paragraph are not allowed and still are what their reader wanted to say.
            case "w:r", "w:hyperlink" -> looseRun(cursor, out, scope);
            default -> blocks(cursor, out, scope);
        }
    }

    private void embeddedDocument(XmlCursor cursor, Blocks out, Scope scope) throws IOException {
        String id = cursor.attributeOrEmpty("r:id");
        Relationship relationship = relationships.getOrDefault(id, new Relationship("aFChunk", id, true));
        embedded.read(relationship, out, scope);
    }

    private void paragraph(XmlCursor cursor, Blocks out, Scope scope) throws XMLStreamException, IOException {
        OpenParagraph paragraph = open(out, scope);
        try {
            int level = cursor.level();
            while (cursor.nextChild(level)) {
                if (cursor.name().equals("w:pPr")) {
                    ParagraphProperties direct = source.properties().paragraph(cursor, this::otherProperty);
                    set(paragraph, direct, scope);
                } else {
                    inlines.inline(cursor, paragraph, scope);
                }
            }
        } finally {
            fields.endParagraph();
            paragraph.close();
        }
        if (sections.size() != begun) {
            begun = sections.size();
            sectionNotes.ifPresent(numbers -> numbers.begin(begun, notes));
        }
    }

    private void looseRun(XmlCursor cursor, Blocks out, Scope scope) throws XMLStreamException, IOException {
        OpenParagraph paragraph = open(out, scope);
        try {
            inlines.inline(cursor, paragraph, scope);
        } finally {
            paragraph.close();
        }
    }

    private OpenParagraph open(Blocks out, Scope scope) {
        String styleId = source.styles().paragraphStyle(ParagraphProperties.NONE);
        EffectiveParagraph properties =
                undescribed.computeIfAbsent(scope.tableStyle(), key -> properties(ParagraphProperties.NONE, scope));
        return new OpenParagraph(out, pages, properties, styleId, plain(RunProperties.NONE, styleId, scope));
    }

    private void set(OpenParagraph paragraph, ParagraphProperties direct, Scope scope) {
        String styleId = source.styles().paragraphStyle(direct);
        EffectiveParagraph properties = properties(direct, scope);
        paragraph.set(properties, styleId, plain(RunProperties.NONE, styleId, scope));
        boolean numbered =
                scope.isShown() && !properties.deletedMark() && !direct.mark().isHidden();
        if (numbered && properties.list().isPresent()) {
            Optional<Marker> marker = lists.next(properties.list().get());
            marker.ifPresent(mark -> tally.see(mark.text()));
            paragraph.mark(marker);
        }
    }

    private EffectiveParagraph properties(ParagraphProperties direct, Scope scope) {
        return source.styles().paragraph(direct, scope.tableStyle(), source.numbering());
    }

    /** How text is set that says nothing about itself. */
    EffectiveRun plainText(Scope scope) {
        return plain(RunProperties.NONE, source.styles().paragraphStyle(ParagraphProperties.NONE), scope);
    }

    private EffectiveRun plain(RunProperties direct, String styleId, Scope scope) {
        return source.styles().run(direct, styleId, scope.tableStyle());
    }

    /** Properties that do not change how text is set. */
    void otherProperty(XmlCursor cursor) throws XMLStreamException {
        switch (cursor.name()) {
            case "w:sectPr" -> sections.add(SectionProperties.read(cursor));
            case "w:rPrChange", "w:pPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:numberingChange" ->
                tally.change();
            default -> {}
        }
    }

    Source source() {
        return source;
    }

    Map<String, Relationship> relationships() {
        return relationships;
    }

    Tally tally() {
        return tally;
    }

    PageCounter pages() {
        return pages;
    }

    Notes notes() {
        return notes;
    }

    FieldStack fields() {
        return fields;
    }

    /** The sections that ended so far. */
    List<SectionProperties> sections() {
        return sections;
    }

    /** The results of the page number fields that were read, in order. */
    List<String> pageNumbers() {
        return pageNumbers;
    }
}
