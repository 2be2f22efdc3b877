package org.kicnews.importer.docx.body;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.EffectiveRun;
import org.kicnews.importer.docx.style.SymbolFont;
import org.kicnews.importer.docx.tally.Tally;
import org.kicnews.importer.flow.TextStyle.Position;

/** Gives text to its paragraph as a reader sees it, or leaves it out where no reader does; counts both. */
final class TextEmitter {
    private final StoryReader story;

    TextEmitter(StoryReader story) {
        this.story = story;
    }

    /** Gives text in a typography. */
    void emit(String text, OpenParagraph paragraph, EffectiveRun style, Scope scope) {
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

    /** Gives text that stands above the line. */
    void raised(String text, OpenParagraph paragraph, Scope scope) {
        EffectiveRun plain = paragraph.plain();
        emit(
                text,
                paragraph,
                new EffectiveRun(
                        plain.latin().withPosition(Position.SUPERSCRIPT),
                        plain.eastAsian().withPosition(Position.SUPERSCRIPT),
                        false,
                        plain.hidden(),
                        plain.language(),
                        plain.eastAsianLanguage()),
                scope);
    }

    /** The text of {@code w:t}; white space at its ends counts only if it says so, inside it is a space each. */
    static String shownText(XmlCursor cursor) throws XMLStreamException {
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

    /** Adds the text of all {@code w:t} in the current element. */
    static void plainText(XmlCursor cursor, StringBuilder text) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("w:t")) {
                text.append(shownText(cursor));
            } else {
                plainText(cursor, text);
            }
        }
    }

    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        // Letter by letter: Word does not turn ß into SS.
        text.codePoints().map(Character::toUpperCase).forEach(capitals::appendCodePoint);
        return capitals.toString();
    }
}
