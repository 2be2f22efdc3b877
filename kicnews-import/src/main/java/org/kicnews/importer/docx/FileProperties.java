package org.kicnews.importer.docx;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * What a file says about itself. Nothing depends on it, so what cannot be read is passed over.
 *
 * @param title the title
 * @param language the language
 * @param producer the program that wrote it
 */
record FileProperties(Optional<String> title, Optional<String> language, Optional<String> producer) {

    static FileProperties read(WordPackage parts) {
        Optional<String> title = Optional.empty();
        Optional<String> language = Optional.empty();
        Optional<String> producer = Optional.empty();
        for (Relationship relationship : parts.relationships("").values()) {
            switch (relationship.type()) {
                case "core-properties" -> {
                    title = element(parts, relationship.target(), "dc:title");
                    language = element(parts, relationship.target(), "dc:language");
                }
                case "extended-properties", "extendedProperties" -> {
                    Optional<String> version = element(parts, relationship.target(), "ap:AppVersion");
                    producer = element(parts, relationship.target(), "ap:Application")
                            .map(name ->
                                    version.map(number -> name + " " + number).orElse(name));
                }
                default -> {}
            }
        }
        return new FileProperties(title, language, producer);
    }

    private static Optional<String> element(WordPackage parts, String part, String name) {
        try (XmlCursor cursor = parts.cursor(part)) {
            int level = cursor.level();
            while (cursor.nextChild(level)) {
                if (cursor.name().equals(name)) {
                    return Optional.of(cursor.text().strip()).filter(text -> !text.isEmpty());
                }
            }
        } catch (UnreadablePartException | XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
