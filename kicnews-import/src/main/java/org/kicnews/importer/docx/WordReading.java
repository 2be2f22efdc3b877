package org.kicnews.importer.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.docx.body.DocumentReader;
import org.kicnews.importer.docx.body.PartFindings;
import org.kicnews.importer.docx.body.Source;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.picture.PictureKeeper;
import org.kicnews.importer.docx.picture.PictureStore;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** One reading of one file. */
final class WordReading {
    private final WordPackage parts;
    private final long mostPixels;
    private final MediaSink media;
    private final List<Finding> findings = new ArrayList<>();
    private final String document;

    WordReading(WordPackage parts, long mostPixels, MediaSink media) {
        this.parts = parts;
        this.mostPixels = mostPixels;
        this.media = media;
        this.document = parts.mainDocument();
    }

    Flow read() throws IOException, UnreadableOriginalException {
        requireWord();
        if (parts.damaged()) {
            add(FindingCode.FILE_DAMAGED, "zip");
        }
        if (!parts.duplicates().isEmpty()) {
            add(FindingCode.DOCX_IRREGULAR, String.join(", ", parts.duplicates()));
        }
        PictureStore pictures = new PictureStore(parts, new PictureKeeper(media, mostPixels), findings::add);
        Source source = Source.of(parts, pictures, findings::add);
        DocumentReader.Document read = new DocumentReader(source).read(document);
        addCounts(source, read);
        if (read.items().isEmpty()) {
            add(FindingCode.FILE_NO_CONTENT);
        }
        FileProperties file = FileProperties.read(parts);
        return new Flow(
                "docx",
                file.producer(),
                file.language().or(() -> DocumentLanguage.of(read.characters(), source.styles())),
                file.title(),
                read.pages(),
                read.items(),
                read.furniture(),
                read.dropped(),
                outline(read.items()),
                new Flow.Seen(read.characters(), read.pictures()),
                findings.stream().distinct().toList());
    }

    /** Refuses packages of other programs, which look the same from outside. */
    private void requireWord() throws UnreadableOriginalException {
        if (parts.has(document)) {
            try (XmlCursor cursor = parts.cursor(document)) {
                if (cursor.name().equals("w:document")) {
                    return;
                }
            } catch (UnreadablePartException | XMLStreamException e) {
                Finding finding = PartFindings.of(document, e);
                throw new UnreadableOriginalException(
                        finding.code() == FindingCode.FILE_LIMIT
                                ? finding
                                : Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), document));
            }
        }
        throw new UnreadableOriginalException(foreignFormat()
                .map(format -> Finding.of(FindingCode.FILE_FORMAT_NOT_SUPPORTED, Place.issue(), format))
                .orElseGet(() -> Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), document)));
    }

    private Optional<String> foreignFormat() {
        if (parts.has("xl/workbook.xml")) {
            return Optional.of("XLSX (Excel)");
        }
        if (parts.has("ppt/presentation.xml")) {
            return Optional.of("PPTX (PowerPoint)");
        }
        return parts.has("Contents/section0.xml") ? Optional.of("HWPX (Hancom)") : Optional.empty();
    }

    private void addCounts(Source source, DocumentReader.Document read) {
        addCount(FindingCode.DOCX_TRACKED_CHANGES, read.changes());
        addCount(FindingCode.DOCX_HIDDEN_TEXT, read.hiddenCharacters());
        addCount(FindingCode.DOCX_IMAGE_CROPPED, read.croppedPictures());
        int[] comments = {0};
        source.read("comments", cursor -> {
            int level = cursor.level();
            while (cursor.nextChild(level)) {
                comments[0] += cursor.name().equals("w:comment") ? 1 : 0;
            }
        });
        addCount(FindingCode.DOCX_COMMENTS, comments[0]);
    }

    private void addCount(FindingCode code, int count) {
        if (count > 0) {
            add(code, Integer.toString(count));
        }
    }

    private void add(FindingCode code, String... arguments) {
        findings.add(Finding.of(code, Place.issue(), arguments));
    }

    private static List<Flow.OutlineEntry> outline(List<FlowItem> items) {
        List<Flow.OutlineEntry> outline = new ArrayList<>();
        for (FlowItem item : items) {
            if (item instanceof FlowParagraph paragraph && !paragraph.text().isEmpty()) {
                paragraph
                        .outlineLevel()
                        .ifPresent(
                                level -> outline.add(new Flow.OutlineEntry(level, paragraph.text(), paragraph.page())));
            }
        }
        return outline;
    }
}
