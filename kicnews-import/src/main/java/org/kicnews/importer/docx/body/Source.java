package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.finding.Finding;
import org.kicnews.importer.docx.numbering.Numbering;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.picture.PictureStore;
import org.kicnews.importer.docx.style.PropertyReader;
import org.kicnews.importer.docx.style.StyleSheet;
import org.kicnews.importer.docx.style.Theme;

/**
 * What all stories of a file share.
 *
 * @param parts the parts
 * @param styles the styles
 * @param numbering the lists
 * @param properties the reader of direct formatting
 * @param pictures where pictures are kept
 * @param settings the settings
 * @param findings what was doubtful or missing
 */
public record Source(
        WordPackage parts,
        StyleSheet styles,
        Numbering numbering,
        PropertyReader properties,
        PictureStore pictures,
        Settings settings,
        Consumer<Finding> findings) {

    /** Reads what the stories of a file share. */
    public static Source of(WordPackage parts, PictureStore pictures, Consumer<Finding> findings) {
        Settings settings = new Settings();
        read(parts, "settings", findings, settings::read);
        List<Theme> themes = new ArrayList<>();
        read(parts, "theme", findings, cursor -> themes.add(Theme.read(cursor, settings.eastAsianLanguage())));
        PropertyReader properties = new PropertyReader(themes.isEmpty() ? Theme.none() : themes.get(0));
        StyleSheet styles = StyleSheet.none();
        read(parts, "styles", findings, cursor -> styles.read(cursor, properties));
        Numbering numbering = new Numbering(styles::listOfStyle);
        read(parts, "numbering", findings, cursor -> numbering.read(cursor, properties));
        return new Source(parts, styles, numbering, properties, pictures, settings, findings);
    }

    /** Reads a part. */
    public interface PartReader {
        void read(XmlCursor cursor) throws XMLStreamException;
    }

    /** Reads the parts that the main document is related to by a type; what cannot be read is a finding. */
    public void read(String type, PartReader reader) {
        read(parts, type, findings, reader);
    }

    private static void read(WordPackage parts, String type, Consumer<Finding> findings, PartReader reader) {
        for (Relationship relationship :
                parts.relationships(parts.mainDocument()).values()) {
            if (relationship.type().equals(type) && !relationship.external()) {
                try (XmlCursor cursor = parts.cursor(relationship.target())) {
                    reader.read(cursor);
                } catch (UnreadablePartException | XMLStreamException e) {
                    findings.accept(PartFindings.of(relationship.target(), e));
                }
            }
        }
    }
}
