package org.kicnews.importer.docx.body;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;

/**
 * What a section says about its headers and footers (§17.10).
 *
 * @param headers the relationship ids of headers by {@code default}, {@code first}, {@code even}
 * @param footers the relationship ids of footers, likewise
 * @param titlePage whether its first page has its own
 */
record SectionProperties(Map<String, String> headers, Map<String, String> footers, boolean titlePage) {

    SectionProperties {
        headers = Map.copyOf(headers);
        footers = Map.copyOf(footers);
    }

    static SectionProperties read(XmlCursor cursor) throws XMLStreamException {
        Map<String, String> headers = new HashMap<>();
        Map<String, String> footers = new HashMap<>();
        boolean titlePage = false;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String type = cursor.attribute("w:type").orElse("default");
            switch (cursor.name()) {
                case "w:headerReference" -> headers.put(type, cursor.attributeOrEmpty("r:id"));
                case "w:footerReference" -> footers.put(type, cursor.attributeOrEmpty("r:id"));
                case "w:titlePg" -> titlePage = Measure.isOn(cursor.attribute("w:val"));
                default -> {}
            }
        }
        return new SectionProperties(headers, footers, titlePage);
    }
}
