package org.kicnews.importer.docx.part;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Parses the parts of one file, which share their names. Aalto is named and not looked up, so that neither the JDK nor a
 * class path changes what is read: it knows no DTD, has the same limits everywhere and writes to no console.
 */
final class XmlParser {
    private final XMLInputFactory factory = new InputFactoryImpl();
    private final Vocabulary vocabulary = new Vocabulary();
    private final int maxDepth;

    XmlParser(int maxDepth) {
        this.maxDepth = maxDepth;
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /**
     * Opens a cursor that stands on the root element.
     *
     * @throws XMLStreamException if there is no root element or a DOCTYPE comes before it
     */
    XmlCursor open(InputStream stream) throws XMLStreamException {
        try {
            return XmlCursor.on(factory.createXMLStreamReader(stream), vocabulary, maxDepth);
        } catch (RuntimeException e) {
            // A parser may answer what is no XML with unchecked exceptions.
            throw new XMLStreamException(e);
        }
    }
}
