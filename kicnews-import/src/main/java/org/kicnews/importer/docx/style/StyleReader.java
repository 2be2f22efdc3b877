package org.kicnews.importer.docx.style;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.PropertyReader.OtherElements;

/** Reads styles. */
final class StyleReader {
    private final PropertyReader properties;

    StyleReader(PropertyReader properties) {
        this.properties = properties;
    }

    /** Reads the {@code w:style} that the cursor stands on. */
    Style read(XmlCursor cursor) throws XMLStreamException {
        String id = cursor.attributeOrEmpty("w:styleId");
        String type = cursor.attribute("w:type").orElse("paragraph");
        boolean standard = cursor.attribute("w:default").isPresent() && Measure.isOn(cursor.attribute("w:default"));
        return content(cursor, id, type, standard);
    }

    private Style content(XmlCursor cursor, String id, String type, boolean standard) throws XMLStreamException {
        String name = "";
        String basedOn = "";
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        int borders = -1;
        Map<String, Style> conditions = new HashMap<>();
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:name" -> name = cursor.attributeOrEmpty("w:val");
                case "w:basedOn" -> basedOn = cursor.attributeOrEmpty("w:val");
                case "w:pPr" -> paragraph = properties.paragraph(cursor, OtherElements.ignored());
                case "w:rPr" -> run = properties.run(cursor, OtherElements.ignored());
                case "w:tblPr" -> borders = TableBorders.ofProperties(cursor);
                case "w:tblStylePr" -> {
                    String condition = cursor.attributeOrEmpty("w:type");
                    conditions.put(condition, content(cursor, "", type, false));
                }
                default -> {}
            }
        }
        conditions
                .values()
                .removeIf(condition ->
                        condition.paragraph() == ParagraphProperties.NONE && condition.run() == RunProperties.NONE);
        return new Style(id, type, standard, name, basedOn, paragraph, run, borders, conditions);
    }
}
