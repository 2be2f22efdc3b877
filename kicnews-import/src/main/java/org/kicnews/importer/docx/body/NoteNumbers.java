package org.kicnews.importer.docx.body;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;

/**
 * How notes are numbered (§17.11.11).
 *
 * @param format the number format
 * @param start the first number
 * @param restart where the numbers begin anew
 */
record NoteNumbers(String format, int start, Restart restart) {
    static final NoteNumbers FOOTNOTES = new NoteNumbers("decimal", 1, Restart.NEVER);
    static final NoteNumbers ENDNOTES = new NoteNumbers("lowerRoman", 1, Restart.NEVER);

    /** Where numbers begin anew. */
    enum Restart {
        NEVER,
        SECTION,
        PAGE;

        static Restart of(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "eachsect" -> SECTION;
                case "eachpage" -> PAGE;
                default -> NEVER;
            };
        }
    }

    /** Reads {@code w:footnotePr} or {@code w:endnotePr}; what it does not say stays. */
    NoteNumbers read(XmlCursor cursor) throws XMLStreamException {
        NoteNumbers numbers = this;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            Optional<String> value = cursor.attribute("w:val");
            switch (cursor.name()) {
                case "w:numFmt" -> numbers = new NoteNumbers(value.orElse(format), numbers.start, numbers.restart);
                case "w:numStart" ->
                    numbers = new NoteNumbers(
                            numbers.format, Measure.integer(value).orElse(start), numbers.restart);
                case "w:numRestart" ->
                    numbers = new NoteNumbers(numbers.format, numbers.start, Restart.of(value.orElse("")));
                default -> {}
            }
        }
        return numbers;
    }
}
