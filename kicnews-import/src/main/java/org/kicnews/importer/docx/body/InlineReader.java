package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.EffectiveRun;
import org.kicnews.importer.docx.style.Measure;
import org.kicnews.importer.docx.style.SymbolFont;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.flow.TextStyle.Position;

/** Reads what stands in a paragraph. */
final class InlineReader {
    private final StoryReader story;
    private final DrawingReader drawings;
    private final MathReader formulas;

    InlineReader(StoryReader story) {
        this.story = story;
        this.drawings = new DrawingReader(story);
        this.formulas = new MathReader();
    }

    /** The run that is being read. */
    private static final class OpenRun {
        private EffectiveRun style;
        /** Whether the text that follows is the author's own mark of a note. */
        private Optional<NoteReference> customMark = Optional.empty();

        OpenRun(EffectiveRun style) {
            this.style = style;
        }
    }

    /** A reference to a note. */
    private record NoteReference(Notes.Kind kind, String id) {}

    /** Reads the current element. */
    void inline(XmlCursor cursor, OpenParagraph paragraph, Scope scope) throws XMLStreamException, IOException {
        switch (cursor.name()) {
            case "w:r" -> run(cursor, paragraph, scope);
            case "w:hyperlink" -> children(cursor, paragraph, scope.linked(link(cursor)));
            case "w:fldSimple" -> simpleField(cursor, paragraph, scope);
            case "w:ins", "w:moveTo" -> {
                story.tally().change();
                children(cursor, paragraph, scope);
            }
            case "w:del", "w:moveFrom" -> {
                story.tally().change();
                children(cursor, paragraph, scope.asDeleted());
            }
            case "mc:AlternateContent" -> {
                if (Alternatives.enter(cursor)) {
                    children(cursor, paragraph, scope);
                }
            }
            case "m:oMath" -> emit(formulas.read(cursor), paragraph, paragraph.plain(), scope);
            case "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr", "w:pPr" -> {}
            default -> children(cursor, paragraph, scope);
        }
    }

    private void children(XmlCursor cursor, OpenParagraph paragraph, Scope scope)
            throws XMLStreamException, IOException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            inline(cursor, paragraph, scope);
        }
    }

    private void run(XmlCursor cursor, OpenParagraph paragraph, Scope scope) throws XMLStreamException, IOException {
        OpenRun run = new OpenRun(paragraph.plain());
        runContent(cursor, run, paragraph, scope);
        if (run.customMark.isPresent()) {
            note(run.customMark.get(), Optional.of(""), run, paragraph, scope);
        }
    }

    private void runContent(XmlCursor cursor, OpenRun run, OpenParagraph paragraph, Scope scope)
            throws XMLStreamException, IOException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            runElement(cursor, run, paragraph, scope);
        }
    }

    private void runElement(XmlCursor cursor, OpenRun run, OpenParagraph paragraph, Scope scope)
            throws XMLStreamException, IOException {
        switch (cursor.name()) {
            case "w:rPr" ->
                run.style = story.source()
                        .styles()
                        .run(
                                story.source().properties().run(cursor, story::otherProperty),
                                paragraph.styleId(),
                                scope.tableStyle());
            case "w:t" -> text(shownText(cursor), run, paragraph, scope);
            case "w:delText" -> text(shownText(cursor), run, paragraph, scope.asDeleted());
            case "w:instrText" -> story.fields().instruct(cursor.text());
            case "w:fldChar" -> fieldCharacter(cursor, run, paragraph, scope);
            case "w:tab", "w:ptab" -> text("\t", run, paragraph, scope);
            case "w:cr" -> text("\n", run, paragraph, scope);
            case "w:br" -> lineBreak(cursor, run, paragraph, scope);
            case "w:noBreakHyphen" -> text("\u2011", run, paragraph, scope);
            case "w:sym" -> symbol(cursor, run, paragraph, scope);
            case "w:footnoteReference" -> reference(cursor, Notes.Kind.FOOTNOTE, run, paragraph, scope);
            case "w:endnoteReference" -> reference(cursor, Notes.Kind.ENDNOTE, run, paragraph, scope);
            case "w:lastRenderedPageBreak" -> story.pages().turn();
            case "w:drawing", "w:pict", "w:object" ->
                drawings.read(cursor, paragraph, run.style.hidden() ? scope.asHidden() : scope);
            case "mc:AlternateContent" -> {
                if (Alternatives.enter(cursor)) {
                    runContent(cursor, run, paragraph, scope);
                }
            }
            case "w:ruby" -> ruby(cursor, paragraph, scope);
            case "w:delInstrText", "w:softHyphen", "w:footnoteRef", "w:endnoteRef", "w:annotationRef", "w:rubyPr" -> {}
            case "w:r" -> run(cursor, paragraph, scope);
            default -> runContent(cursor, run, paragraph, scope);
        }
    }

    /** The text of {@code w:t}; white space at its ends counts only if it says so, inside it is a space each. */
    private static String shownText(XmlCursor cursor) throws XMLStreamException {
        boolean preserved = cursor.attributeOrEmpty("xml:space").equals("preserve");
        String text = cursor.text();
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", " ")
                    .replace('\n', ' ')
                    .replace('\t', ' ')
                    .replace('\r', ' ');
        }
        if (text.indexOf('\u00ad') >= 0) {
            text = text.replace("\u00ad", "");
        }
        return preserved ? text : text.strip();
    }

    private void text(String text, OpenRun run, OpenParagraph paragraph, Scope scope) throws IOException {
        if (run.customMark.isPresent() && !text.isBlank()) {
            NoteReference reference = run.customMark.get();
            run.customMark = Optional.empty();
            note(reference, Optional.of(text.strip()), run, paragraph, scope);
        } else {
            emit(text, paragraph, run.style, scope);
        }
    }

    private void emit(String text, OpenParagraph paragraph, EffectiveRun style, Scope scope) {
        if (!story.fields().showsText() || text.isEmpty()) {
            return;
        }
        String shown = style.caps() ? capitals(text) : text;
        if (SymbolFont.is(style.latin().font())) {
            shown = SymbolFont.toUnicode(shown, style.latin().font());
        }
        Tally tally = story.tally();
        Optional<Integer> page = story.pages().page();
        if (scope.deleted()) {
            tally.dropDeleted(shown, page);
        } else if (scope.hidden() || style.hidden()) {
            tally.dropHidden(shown, page);
        } else {
            tally.see(shown);
            if (story.fields().isIn("TOC")) {
                paragraph.belongsToContents();
            }
            if (story.fields().isIn("PAGE", "NUMPAGES", "SECTIONPAGES")) {
                story.pageNumbers().add(shown);
            }
            Optional<String> link = scope.link().or(story.fields()::link);
            boolean eastAsian = shown.codePoints().anyMatch(Scripts::isEastAsian);
            paragraph
                    .builder()
                    .text(
                            shown,
                            eastAsian ? style.eastAsian() : style.latin(),
                            link,
                            eastAsian ? style.eastAsianLanguage() : style.language(),
                            page);
        }
    }

    private void lineBreak(XmlCursor cursor, OpenRun run, OpenParagraph paragraph, Scope scope) throws IOException {
        switch (cursor.attributeOrEmpty("w:type")) {
            case "page", "column" -> {
                if (scope.isShown() && story.fields().showsText()) {
                    paragraph.split();
                }
            }
            default -> text("\n", run, paragraph, scope);
        }
    }

    private void symbol(XmlCursor cursor, OpenRun run, OpenParagraph paragraph, Scope scope) throws IOException {
        String code = cursor.attributeOrEmpty("w:char");
        if (code.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(code, 16))) {
            String text = Character.toString(Integer.parseInt(code, 16));
            text(SymbolFont.toUnicode(text, cursor.attributeOrEmpty("w:font")), run, paragraph, scope);
        }
    }

    /** Ruby text stands above its base; it follows it here, raised. */
    private void ruby(XmlCursor cursor, OpenParagraph paragraph, Scope scope) throws XMLStreamException, IOException {
        StringBuilder above = new StringBuilder();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:rt" -> plainText(cursor, above);
                case "w:rubyBase" -> children(cursor, paragraph, scope);
                default -> {}
            }
        }
        EffectiveRun plain = paragraph.plain();
        emit(
                above.toString(),
                paragraph,
                new EffectiveRun(
                        raised(plain.latin()),
                        raised(plain.eastAsian()),
                        false,
                        plain.hidden(),
                        plain.language(),
                        plain.eastAsianLanguage()),
                scope);
    }

    private static void plainText(XmlCursor cursor, StringBuilder text) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("w:t")) {
                text.append(shownText(cursor));
            } else {
                plainText(cursor, text);
            }
        }
    }

    private void fieldCharacter(XmlCursor cursor, OpenRun run, OpenParagraph paragraph, Scope scope)
            throws XMLStreamException, IOException {
        switch (cursor.attributeOrEmpty("w:fldCharType")) {
            case "begin" -> story.fields().begin(FormField.read(cursor));
            case "separate" -> story.fields().separate();
            case "end" -> {
                Optional<String> shown = story.fields().end();
                if (shown.isPresent()) {
                    text(shown.get(), run, paragraph, scope);
                }
            }
            default -> {}
        }
    }

    private void simpleField(XmlCursor cursor, OpenParagraph paragraph, Scope scope)
            throws XMLStreamException, IOException {
        story.fields().begin(FormField.NONE);
        story.fields().instruct(cursor.attributeOrEmpty("w:instr"));
        story.fields().separate();
        try {
            children(cursor, paragraph, scope);
        } finally {
            story.fields().end();
        }
    }

    private Optional<String> link(XmlCursor cursor) {
        String anchor = cursor.attribute("w:anchor").map(name -> "#" + name).orElse("");
        Relationship relationship = story.relationships().get(cursor.attributeOrEmpty("r:id"));
        String target = relationship == null || !relationship.external() ? "" : relationship.target();
        return target.isEmpty() && anchor.isEmpty() ? Optional.empty() : Optional.of(target + anchor);
    }

    private void reference(XmlCursor cursor, Notes.Kind kind, OpenRun run, OpenParagraph paragraph, Scope scope)
            throws IOException {
        NoteReference reference = new NoteReference(kind, cursor.attributeOrEmpty("w:id"));
        if (cursor.attribute("w:customMarkFollows").isPresent()
                && Measure.isOn(cursor.attribute("w:customMarkFollows"))) {
            run.customMark = Optional.of(reference);
        } else {
            note(reference, Optional.empty(), run, paragraph, scope);
        }
    }

    private void note(
            NoteReference reference, Optional<String> ownMark, OpenRun run, OpenParagraph paragraph, Scope scope)
            throws IOException {
        if (!scope.isShown() || run.style.hidden()) {
            return;
        }
        Notes.Referred referred = story.notes()
                .refer(reference.kind(), reference.id(), ownMark, story.pages().page(), story.tally());
        if (!referred.mark().isEmpty()) {
            story.tally().see(referred.mark());
            paragraph
                    .builder()
                    .noteMark(referred.mark(), run.style.latin(), story.pages().page());
        }
        referred.note(story.pages().page()).ifPresent(paragraph.builder()::following);
    }

    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        // Letter by letter: Word does not turn ß into SS.
        text.codePoints().map(Character::toUpperCase).forEach(capitals::appendCodePoint);
        return capitals.toString();
    }

    private static TextStyle raised(TextStyle style) {
        return new TextStyle(
                style.font(),
                style.size(),
                style.bold(),
                style.italic(),
                style.underline(),
                style.strike(),
                Position.SUPERSCRIPT,
                style.color());
    }
}
