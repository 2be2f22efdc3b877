package org.kicnews.exporter.markup;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in memory. Text and attribute values are escaped and freed of characters that XML forbids; there is no way to
 * write markup but by its elements.
 */
public final class Xhtml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();
    private int counted;
    private int size;

    /** A document of which nothing is written. */
    public Xhtml() {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    public Xhtml open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            open.push(name);
            writeAttributes(attributes);
        });
    }

    /** Closes the element that was opened last. */
    public Xhtml close() {
        return write(() -> {
            xml.writeEndElement();
            open.pop();
        });
    }

    /** Closes the element that was opened last and breaks the line, where white space means nothing. */
    public Xhtml closeLine() {
        return close().line();
    }

    /** Writes an element without content. */
    public Xhtml empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    /** Writes an element with text. */
    public Xhtml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes text; a line break in it becomes an element. */
    public Xhtml lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    /** Writes text. */
    public Xhtml text(String text) {
        return write(() -> xml.writeCharacters(XmlText.legal(text)));
    }

    /** Breaks the line. */
    public Xhtml line() {
        return write(() -> xml.writeCharacters("\n"));
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** What was written, in UTF-8. All elements must be closed. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        write(xml::flush);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many bytes of UTF-8 were written. */
    public int size() {
        write(xml::flush);
        StringBuffer written = out.getBuffer();
        for (; counted < written.length(); counted++) {
            char c = written.charAt(counted);
            // Each half of a surrogate pair counts for two of its four bytes.
            size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return size;
    }

    /** Writes the declaration, and the document type that reading systems and browsers expect of XHTML. */
    public Xhtml declaration(boolean html) {
        return write(() -> {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            if (html) {
                out.write("<!DOCTYPE html>\n");
            }
        });
    }

    /** Writes the document type by which browsers read a file as HTML. */
    public Xhtml doctype() {
        return write(() -> out.write("<!DOCTYPE html>\n"));
    }

    /**
     * Writes an element with code of the toolkit's own, such as a style sheet, which HTML does not unescape.
     *
     * @throws IllegalArgumentException if the code has a character that would end the element or mean something in XML
     */
    public Xhtml code(String name, String code) {
        if (code.indexOf('<') >= 0 || code.indexOf('&') >= 0) {
            throw new IllegalArgumentException("code of " + name + " must do without < and &");
        }
        return write(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters("");
            xml.flush();
            out.write(code);
            xml.writeEndElement();
        });
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(
                        attributes[i], XmlText.legal(attributes[i + 1]).replace('\n', ' '));
            }
        }
    }

    private Xhtml write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
