package org.kicnews.exporter.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page of the report, which is well-formed XML as well, so that tests can ask what a browser would see. */
final class Html {
    private final Document document;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    private Html(Document document) {
        this.document = document;
    }

    static Html of(byte[] page) {
        try {
            return new Html(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** The elements that an XPath names. */
    List<Element> all(String path) {
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Element one(String path) {
        List<Element> elements = all(path);
        if (elements.size() != 1) {
            throw new AssertionError(elements.size() + " elements at " + path);
        }
        return elements.get(0);
    }

    String text(String path) {
        return one(path).getTextContent();
    }

    List<String> texts(String path) {
        return all(path).stream().map(Element::getTextContent).toList();
    }

    List<String> attributes(String path, String name) {
        return all(path).stream().map(element -> element.getAttribute(name)).toList();
    }
}
