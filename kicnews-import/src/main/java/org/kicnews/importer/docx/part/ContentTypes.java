package org.kicnews.importer.docx.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What a package says that its parts are (part 2, §10.1.2). Parts are read by their relationships and by what is in them;
 * this says only whether a file contradicts itself.
 */
final class ContentTypes {
    private static final String PART = "[Content_Types].xml";

    private final Map<String, String> ofParts = new HashMap<>();
    private final Map<String, String> ofExtensions = new HashMap<>();

    private ContentTypes() {}

    /** Reads the types; none where they cannot be read. */
    static ContentTypes read(WordPackage parts) {
        ContentTypes types = new ContentTypes();
        if (parts.has(PART)) {
            try (XmlCursor cursor = parts.cursor(PART)) {
                types.read(cursor);
            } catch (UnreadablePartException | XMLStreamException e) {
                // What was read so far counts; what is missing is empty.
                return types;
            }
        }
        return types;
    }

    /** The type of a part; empty where the package does not say. */
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return ofParts.getOrDefault("/" + name, ofExtensions.getOrDefault(extension, ""));
    }

    private void read(XmlCursor cursor) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String type = cursor.attributeOrEmpty("ContentType");
            switch (cursor.name()) {
                case "ct:Override" -> ofParts.put(key(cursor, "PartName"), type);
                case "ct:Default" -> ofExtensions.put(key(cursor, "Extension"), type);
                default -> {}
            }
        }
    }

    private static String key(XmlCursor cursor, String attribute) {
        return cursor.attributeOrEmpty(attribute).toLowerCase(Locale.ROOT);
    }
}
