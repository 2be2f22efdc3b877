package org.kicnews.importer.docx.body;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;

/**
 * How notes are numbered (§17.11.11).
 *
 * @param format the number format
 * @param start the first number
 * @param everySection whether each section begins anew
 */
record NoteNumbers(String format, int start, boolean everySection) {
    static final NoteNumbers FOOTNOTES = new NoteNumbers("decimal", 1, false);
    static final NoteNumbers ENDNOTES = new NoteNumbers("lowerRoman", 1, false);

    /** Reads {@code w:footnotePr} or {@code w:endnotePr}; what it does not say stays. */
    NoteNumbers read(XmlCursor cursor) throws XMLStreamException {
        NoteNumbers numbers = this;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:numFmt" -> numbers = new NoteNumbers(value.orElse(format), numbers.start, numbers.everySection);
                case "w:numStart" ->
                    numbers = new NoteNumbers(
                            numbers.format, Measure.integer(value).orElse(start), numbers.everySection);
                case "w:numRestart" ->
                    numbers = new NoteNumbers(
                            numbers.format, numbers.start, value.orElse("").equals("eachSect"));
                default -> {}
            }
        }
        return numbers;
    }
}
