package org.kicnews.importer.docx.part;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kicnews.core.finding.FindingReason;

/**
 * A cursor that goes once through the elements of a part. Reading is by descent: whoever stands on an element takes its
 * {@link #level()} and asks for {@link #nextChild(int)} until there is none; what a child holds and nobody asked for is
 * passed over.
 *
 * <p>A DOCTYPE is refused, which no producer writes and only attacks need; entities therefore do not exist.
 */
public final class XmlCursor implements AutoCloseable {
    private final XMLStreamReader reader;
    private final Vocabulary vocabulary;
    private final int maxDepth;
    private int depth;
    private String name = "";

    private XmlCursor(XMLStreamReader reader, Vocabulary vocabulary, int maxDepth) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.maxDepth = maxDepth;
    }

    /**
     * A cursor that stands on the root element.
     *
     * @throws XMLStreamException if there is no root element or a DOCTYPE comes before it
     */
    static XmlCursor on(XMLStreamReader reader, Vocabulary vocabulary, int maxDepth) throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(reader, vocabulary, maxDepth);
        if (!cursor.nextChild(0)) {
            throw new XMLStreamException("no element");
        }
        return cursor;
    }

    /** The name of the current element under the standard's prefix, such as {@code w:p}. */
    public String name() {
        return name;
    }

    /** How many elements are open, the current one included. */
    public int level() {
        return depth;
    }

    /**
     * Goes to the next child of the open element at a level.
     *
     * @param parent the level of the parent
     * @return whether there was one; if not, the parent is closed
     */
    public boolean nextChild(int parent) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    if (depth == parent + 1) {
                        name = vocabulary.name(namespace(), reader.getLocalName());
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("DOCTYPE");
                default -> {}
            }
        }
        return false;
    }

    /** The characters that stand directly in the current element, which is closed then. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int level = depth;
        while (reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < level) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == level) {
                        append(text);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** The value of an attribute of the current element, by its name under the standard's prefix. */
    public Optional<String> attribute(String attribute) {
        int colon = attribute.indexOf(':');
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String local = reader.getAttributeLocalName(i);
            if (attribute.length() == colon + 1 + local.length()
                    && attribute.endsWith(local)
                    && attribute.equals(vocabulary.name(attributeNamespace(i), local))) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute of the current element; empty where there is none. */
    public String attributeOrEmpty(String attribute) {
        return attribute(attribute).orElse("");
    }

    /** The prefix under which the vocabulary knows the namespace that the file calls by this prefix here. */
    public String standardPrefix(String prefixInFile) {
        String namespace = reader.getNamespaceURI(prefixInFile);
        return namespace == null ? "?" : Vocabulary.prefix(namespace);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private int next() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            // A parser may answer malformed XML with unchecked exceptions.
            throw new XMLStreamException(e);
        }
    }

    /** Appends the characters of the current event, which the parser may read only now. */
    private void append(StringBuilder text) throws XMLStreamException {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    private void enter() throws XMLStreamException {
        depth++;
        if (depth > maxDepth) {
            throw new XMLStreamException(
                    new LimitExceededException(FindingReason.LIMIT_NESTING, Integer.toString(maxDepth)));
        }
    }

    private String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private String attributeNamespace(int index) {
        String namespace = reader.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }
}
