package org.kicnews.importer.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Furniture.Kind;
import org.kicnews.importer.docx.picture.PictureKeeper;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/** Walks through one document. */
final class DocumentWalk {
    private final HWPFDocument document;
    private final Sightings sightings = new Sightings();
    private final List<Finding> findings = new ArrayList<>();
    private final ParagraphReader paragraphs;

    DocumentWalk(HWPFDocument document, PictureKeeper pictures) {
        this.document = document;
        this.paragraphs = new ParagraphReader(document, pictures, sightings);
    }

    Flow read() throws IOException {
        List<FlowItem> items = new ArrayList<>();
        guarded("text", () -> blocks(document.getRange(), 0, items));
        guarded("text boxes", () -> {
            List<FlowItem> boxed = new ArrayList<>();
            blocks(document.getMainTextboxRange(), 0, boxed);
            if (!boxed.isEmpty()) {
                items.add(new FlowBox(boxed, Optional.empty()));
            }
        });
        List<FlowFurniture> furniture = new ArrayList<>();
        guarded("headers", () -> furniture(furniture));
        if (sightings.pictureFailures() > 0) {
            add(FindingCode.DOCX_IMAGE_UNREADABLE, Integer.toString(sightings.pictureFailures()));
        }
        if (sightings.deletions() > 0) {
            add(FindingCode.DOCX_TRACKED_CHANGES, Integer.toString(sightings.deletions()));
        }
        if (sightings.hiddenCharacters() > 0) {
            add(FindingCode.DOCX_HIDDEN_TEXT, Integer.toString(sightings.hiddenCharacters()));
        }
        return new Flow(
                "doc",
                information(true),
                Optional.empty(),
                information(false),
                Optional.empty(),
                items,
                furniture,
                sightings.dropped(),
                List.of(),
                new Flow.Seen(sightings.characters(), sightings.pictures()),
                findings);
    }

    /** A part of the reading that may fail by itself. */
    private interface Part {
        void read() throws IOException;
    }

    private void guarded(String name, Part part) throws IOException {
        try {
            part.read();
        } catch (RuntimeException e) {
            // HWPF answers damage with unchecked exceptions of many kinds; what was read before is kept.
            add(FindingCode.DOCX_PART_UNREADABLE, name);
        }
    }

    private void blocks(Range range, int tableLevel, List<FlowItem> items) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                Table table = range.getTable(paragraph);
                items.add(table(table));
                i += table.numParagraphs() - 1;
            } else {
                paragraphs.read(paragraph, items);
            }
        }
    }

    private FlowTable table(Table table) throws IOException {
        List<FlowTable.Row> rows = new ArrayList<>();
        int headers = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            headers += row.isTableHeader() && headers == r ? 1 : 0;
            List<FlowTable.Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<FlowItem> items = new ArrayList<>();
                blocks(cell, table.getTableLevel(), items);
                cells.add(new FlowTable.Cell(items, 1, 1));
            }
            rows.add(new FlowTable.Row(cells));
        }
        return new FlowTable(rows, headers, Optional.empty());
    }

    private void furniture(List<FlowFurniture> furniture) throws IOException {
        HeaderStories stories = new HeaderStories(document);
        lines(Kind.RUNNING_HEADER, furniture, stories.getFirstHeaderSubrange());
        lines(Kind.RUNNING_HEADER, furniture, stories.getOddHeaderSubrange());
        lines(Kind.RUNNING_HEADER, furniture, stories.getEvenHeaderSubrange());
        lines(Kind.RUNNING_FOOTER, furniture, stories.getFirstFooterSubrange());
        lines(Kind.RUNNING_FOOTER, furniture, stories.getOddFooterSubrange());
        lines(Kind.RUNNING_FOOTER, furniture, stories.getEvenFooterSubrange());
    }

    private void lines(Kind kind, List<FlowFurniture> furniture, @Nullable Range story) throws IOException {
        if (story == null) {
            return;
        }
        List<FlowItem> items = new ArrayList<>();
        for (int i = 0; i < story.numParagraphs(); i++) {
            paragraphs.read(story.getParagraph(i), items);
        }
        for (FlowItem item : items) {
            if (item instanceof FlowParagraph paragraph) {
                String mark =
                        paragraph.marker().map(marker -> marker.text() + " ").orElse("");
                furniture.add(new FlowFurniture(kind, (mark + paragraph.text()).strip(), 0, Optional.empty()));
            } else if (item instanceof FlowPicture) {
                furniture.add(new FlowFurniture(Kind.DECORATION, "", 1, Optional.empty()));
            }
        }
    }

    private Optional<String> information(boolean producer) {
        if (document.getSummaryInformation() == null) {
            return Optional.empty();
        }
        String text = producer
                ? document.getSummaryInformation().getApplicationName()
                : document.getSummaryInformation().getTitle();
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private void add(FindingCode code, String argument) {
        findings.add(Finding.of(code, Place.issue(), argument));
    }
}
