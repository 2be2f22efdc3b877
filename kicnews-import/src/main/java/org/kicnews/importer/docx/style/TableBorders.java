package org.kicnews.importer.docx.style;

import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/** Whether a table draws lines (§17.4.38). */
public final class TableBorders {
    private TableBorders() {}

    /** Reads {@code w:tblPr}: 1 if it draws lines, 0 if it says it does not, -1 if it says nothing. */
    static int ofProperties(XmlCursor cursor) throws XMLStreamException {
        int borders = -1;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            if (cursor.name().equals("w:tblBorders")) {
                borders = of(cursor);
            }
        }
        return borders;
    }

    /** Reads {@code w:tblBorders} or {@code w:tcBorders}: 1 if any line is drawn, else 0. */
    public static int of(XmlCursor cursor) throws XMLStreamException {
        int borders = 0;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String kind = cursor.attributeOrEmpty("w:val");
            if (!kind.equals("nil") && !kind.equals("none") && !kind.isEmpty()) {
                borders = 1;
            }
        }
        return borders;
    }
}
