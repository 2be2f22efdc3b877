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
import org.kicnews.importer.docx.tally.Tally;
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
    private final Tally tally = new Tally();
    private final List<Finding> findings = new ArrayList<>();
    private final ParagraphReader paragraphs;

    DocumentWalk(HWPFDocument document, PictureKeeper pictures) {
        this.document = document;
        this.paragraphs = new ParagraphReader(document, pictures, tally);
    }

    Flow read() throws IOException {
        List<FlowItem> items = new ArrayList<>();
        guarded("text", () -> blocks(document.getRange(), 0, items));
        guarded("text boxes", () -> {
            List<FlowItem> boxed = new ArrayList<>();
            try {
                blocks(document.getMainTextboxRange(), 0, boxed);
            } finally {
                if (!boxed.isEmpty()) {
                    items.add(new FlowBox(boxed, Optional.empty()));
                }
            }
        });
        List<FlowFurniture> furniture = new ArrayList<>();
        guarded("headers", () -> furniture(furniture));
        if (tally.unreadablePictures() > 0) {
            add(FindingCode.DOCX_IMAGE_UNREADABLE, Integer.toString(tally.unreadablePictures()));
        }
        if (tally.changes() > 0) {
            add(FindingCode.DOCX_TRACKED_CHANGES, Integer.toString(tally.changes()));
        }
        if (tally.hiddenCharacters() > 0) {
            add(FindingCode.DOCX_HIDDEN_TEXT, Integer.toString(tally.hiddenCharacters()));
        }
        return new Flow(
                "doc",
                information(true),
                Optional.empty(),
                information(false),
                Optional.empty(),
                items,
                furniture,
                tally.dropped(),
                List.of(),
                new Flow.Seen(tally.characters(), tally.pictures()),
                findings.stream().distinct().toList());
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
                table(table, items);
                i += table.numParagraphs() - 1;
            } else {
                guarded("paragraph", () -> paragraphs.read(paragraph, items));
            }
        }
    }

    /** Reads a table; what was read of a damaged one is kept. */
    private void table(Table table, List<FlowItem> items) throws IOException {
        MergedCells merged = new MergedCells();
        int headers = 0;
        try {
            for (int r = 0; r < table.numRows(); r++) {
                TableRow row = table.getRow(r);
                headers += row.isTableHeader() && headers == r ? 1 : 0;
                merged.beginRow();
                for (int c = 0; c < row.numCells(); c++) {
                    cell(row.getCell(c), table.getTableLevel(), merged);
                }
            }
        } finally {
            List<FlowTable.Row> rows = merged.rows();
            if (!rows.isEmpty()) {
                items.add(new FlowTable(rows, Math.min(headers, rows.size()), Optional.empty()));
            }
        }
    }

    private void cell(TableCell cell, int tableLevel, MergedCells merged) throws IOException {
        List<FlowItem> items = new ArrayList<>();
        try {
            blocks(cell, tableLevel, items);
        } finally {
            merged.add(cell, items);
        }
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
            int index = i;
            guarded("headers", () -> paragraphs.read(story.getParagraph(index), items));
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
