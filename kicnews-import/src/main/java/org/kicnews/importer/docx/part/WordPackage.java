package org.kicnews.importer.docx.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a Word file and how they are related. Part names are without a leading slash: {@code
 * word/document.xml}.
 */
public final class WordPackage implements Closeable {
    /** Where every producer puts the main document; looked at when the relationships do not say. */
    private static final String USUAL_DOCUMENT = "word/document.xml";

    private static final int BUFFER_BYTES = 1 << 16;

    private final Container container;
    private final PartLimits limits;
    private final XmlParser parser;

    WordPackage(Container container, PartLimits limits) {
        this.container = container;
        this.limits = limits;
        this.parser = new XmlParser(limits.depth());
    }

    /**
     * Opens a Word file that is a part of this one.
     *
     * @throws LimitExceededException if files are embedded in each other too often
     * @throws IOException if it is none
     */
    public WordPackage embedded(String part) throws IOException {
        PartLimits inner = limits.embedded();
        return new WordPackage(Container.open(bytes(part), inner), inner);
    }

    /** Whether some of the container is lost. */
    public boolean damaged() {
        return container.damaged();
    }

    /** The names that more than one entry of the container has, in order; the first of each is read. */
    public Set<String> duplicates() {
        return container.duplicates();
    }

    /** The name of the part with the main document, which need not exist. */
    public String mainDocument() {
        Optional<String> related = relationships("").values().stream()
                .filter(relationship ->
                        relationship.type().equals("officeDocument") && container.has(relationship.target()))
                .map(Relationship::target)
                .findFirst();
        return related.orElse(USUAL_DOCUMENT);
    }

    public boolean has(String part) {
        return container.has(part);
    }

    /** The names of all parts in order, in lower case. */
    public Set<String> names() {
        return container.names();
    }

    /**
     * The bytes of a part.
     *
     * @throws LimitExceededException if there are too many
     * @throws UnreadablePartException if the part does not exist or is damaged
     */
    public byte[] bytes(String part) throws UnreadablePartException {
        Readable readable = readable(part);
        if (!readable.whole()) {
            throw new UnreadablePartException(part);
        }
        return readable.bytes();
    }

    /**
     * The bytes of a part as far as they can be read.
     *
     * @throws LimitExceededException if there are too many
     * @throws UnreadablePartException if the part does not exist
     */
    public Readable readable(String part) throws UnreadablePartException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream stream = open(part)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        } catch (UnreadablePartException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new Readable(bytes.toByteArray(), false);
        }
        return new Readable(bytes.toByteArray(), true);
    }

    /**
     * What can be read of a part.
     *
     * @param bytes the bytes
     * @param whole whether these are all
     */
    public record Readable(byte[] bytes, boolean whole) {}

    /**
     * A cursor on the root element of a part.
     *
     * @throws UnreadablePartException if the part does not exist
     * @throws XMLStreamException if it is no XML
     */
    public XmlCursor cursor(String part) throws UnreadablePartException, XMLStreamException {
        return parser.open(open(part));
    }

    /** A cursor on the root element of the XML in a part that is at hand already. */
    public XmlCursor cursor(byte[] xml) throws XMLStreamException {
        return parser.open(new ByteArrayInputStream(xml));
    }

    /**
     * The relationships of a part by their ids, in the order of the file; none where they cannot be read.
     *
     * @param part the name of the part; empty for those of the package
     */
    public Map<String, Relationship> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        if (!container.has(name)) {
            return relationships;
        }
        try (XmlCursor cursor = cursor(name)) {
            int level = cursor.level();
            while (cursor.nextChild(level)) {
                boolean external = cursor.attributeOrEmpty("TargetMode").equals("External");
                String target = cursor.attributeOrEmpty("Target");
                String type = cursor.attributeOrEmpty("Type");
                relationships.put(
                        cursor.attributeOrEmpty("Id"),
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolve(folder, target),
                                external));
            }
        } catch (UnreadablePartException | XMLStreamException e) {
            // What was read so far is better than nothing; what is missing shows where it is asked for.
            return relationships;
        }
        return relationships;
    }

    @Override
    public void close() throws IOException {
        container.close();
    }

    private InputStream open(String part) throws UnreadablePartException {
        try {
            return container.stream(part).orElseThrow(() -> new UnreadablePartException(part));
        } catch (UnreadablePartException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePartException(part, e);
        }
    }

    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        if (fragment >= 0) {
            path = path.substring(0, fragment);
        }
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder + path).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
