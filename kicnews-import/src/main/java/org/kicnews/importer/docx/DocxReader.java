package org.kicnews.importer.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.docx.body.DocumentReader;
import org.kicnews.importer.docx.body.Settings;
import org.kicnews.importer.docx.body.Source;
import org.kicnews.importer.docx.numbering.Numbering;
import org.kicnews.importer.docx.part.LimitExceededException;
import org.kicnews.importer.docx.part.PartLimits;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.WordFile;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.picture.PictureStore;
import org.kicnews.importer.docx.style.PropertyReader;
import org.kicnews.importer.docx.style.StyleSheet;
import org.kicnews.importer.docx.style.Theme;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads the files of Word 2007 and newer, encrypted ones included. */
public final class DocxReader implements FlowReader {
    private static final Set<String> EXTENSIONS = Set.of("docx", "docm", "dotx", "dotm");

    @Override
    public boolean accepts(Original original) {
        if (WordFile.isOle2(original)) {
            return EXTENSIONS.contains(original.extension());
        }
        return WordFile.isZip(original)
                && (EXTENSIONS.contains(original.extension())
                        || original.signature().contains("[Content_Types].xml")
                        || original.signature().contains("word/"));
    }

    @Override
    public Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException {
        try (WordPackage parts = WordFile.open(original, settings.passwords(), PartLimits.usual())) {
            return new Reading(parts, media).read();
        } catch (LimitExceededException e) {
            throw new UnreadableOriginalException(
                    Finding.of(FindingCode.FILE_LIMIT, Place.issue(), e.limit(), e.value()));
        }
    }

    /** One reading of one file. */
    private static final class Reading {
        private final WordPackage parts;
        private final MediaSink media;
        private final List<Finding> findings = new ArrayList<>();
        private final String document;
        private final Map<String, Relationship> relationships;

        Reading(WordPackage parts, MediaSink media) {
            this.parts = parts;
            this.media = media;
            this.document = parts.mainDocument();
            this.relationships = parts.relationships(document);
        }

        Flow read() throws IOException, UnreadableOriginalException {
            if (!parts.has(document)) {
                throw new UnreadableOriginalException(
                        Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), "no main document"));
            }
            if (parts.damaged()) {
                findings.add(Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), "zip"));
            }
            Settings settings = new Settings();
            readRelated("settings", settings::read);
            Theme[] theme = {Theme.none()};
            readRelated("theme", cursor -> theme[0] = Theme.read(cursor, settings.eastAsianLanguage()));
            PropertyReader properties = new PropertyReader(theme[0]);
            StyleSheet styles = StyleSheet.none();
            readRelated("styles", cursor -> styles.read(cursor, properties));
            Numbering numbering = new Numbering(styles::listOfStyle);
            readRelated("numbering", cursor -> numbering.read(cursor, properties));
            PictureStore pictures = new PictureStore(parts, media, findings::add);
            Source source = new Source(parts, styles, numbering, properties, pictures, settings, findings::add);
            DocumentReader.Document read = new DocumentReader(source).read(document);
            count(read);
            return new Flow(
                    "docx",
                    Optional.empty(),
                    styles.defaultLanguage(),
                    Optional.empty(),
                    read.pages(),
                    read.items(),
                    read.furniture(),
                    read.dropped(),
                    outline(read.items()),
                    new Flow.Seen(read.characters(), read.pictures()),
                    findings);
        }

        /** Reads a part. */
        private interface PartReader {
            void read(XmlCursor cursor) throws XMLStreamException;
        }

        private void readRelated(String type, PartReader reader) {
            for (Relationship relationship : relationships.values()) {
                if (relationship.type().equals(type) && !relationship.external()) {
                    try (XmlCursor cursor = parts.cursor(relationship.target())) {
                        reader.read(cursor);
                    } catch (IOException | XMLStreamException e) {
                        findings.add(
                                Finding.of(FindingCode.DOCX_PART_UNREADABLE, Place.issue(), relationship.target()));
                    }
                }
            }
        }

        private void count(DocumentReader.Document read) {
            if (read.changes() > 0) {
                findings.add(
                        Finding.of(FindingCode.DOCX_TRACKED_CHANGES, Place.issue(), Integer.toString(read.changes())));
            }
            if (read.hiddenCharacters() > 0) {
                findings.add(Finding.of(
                        FindingCode.DOCX_HIDDEN_TEXT, Place.issue(), Integer.toString(read.hiddenCharacters())));
            }
            int[] comments = {0};
            readRelated("comments", cursor -> {
                int level = cursor.level();
                while (cursor.nextChild(level)) {
                    comments[0] += cursor.name().equals("w:comment") ? 1 : 0;
                }
            });
            if (comments[0] > 0) {
                findings.add(Finding.of(FindingCode.DOCX_COMMENTS, Place.issue(), Integer.toString(comments[0])));
            }
        }

        private static List<Flow.OutlineEntry> outline(List<FlowItem> items) {
            List<Flow.OutlineEntry> outline = new ArrayList<>();
            for (FlowItem item : items) {
                if (item instanceof FlowParagraph paragraph && !paragraph.text().isEmpty()) {
                    paragraph
                            .outlineLevel()
                            .ifPresent(level ->
                                    outline.add(new Flow.OutlineEntry(level, paragraph.text(), paragraph.page())));
                }
            }
            return outline;
        }
    }
}
