package org.kicnews.importer.docx.body;

import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;

/** The settings of a file that change what is shown. */
public final class Settings {
    private String eastAsianLanguage = "";
    private boolean evenAndOddHeaders;
    private NoteNumbers footnotes = NoteNumbers.FOOTNOTES;
    private NoteNumbers endnotes = NoteNumbers.ENDNOTES;

    /** Reads settings; what was read before an exception stays. */
    public void read(XmlCursor cursor) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:themeFontLang" -> eastAsianLanguage = cursor.attributeOrEmpty("w:eastAsia");
                case "w:evenAndOddHeaders" -> evenAndOddHeaders = Measure.isOn(cursor.attribute("w:val"));
                case "w:footnotePr" -> footnotes = footnotes.read(cursor);
                case "w:endnotePr" -> endnotes = endnotes.read(cursor);
                default -> {}
            }
        }
    }

    /** The language whose fonts the theme uses for East Asian text; empty where the settings do not say. */
    public String eastAsianLanguage() {
        return eastAsianLanguage;
    }

    boolean evenAndOddHeaders() {
        return evenAndOddHeaders;
    }

    NoteNumbers footnotes() {
        return footnotes;
    }

    NoteNumbers endnotes() {
        return endnotes;
    }
}
