package org.kicnews.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.Flow.OutlineEntry;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.tagged.LinkTargets;

/**
 * What a file says of itself beside its pages.
 *
 * @param producer the program that wrote it
 * @param language the BCP 47 tag of its language
 * @param title its title
 * @param outline its outline (bookmarks), in order
 */
record DocumentFacts(
        Optional<String> producer, Optional<String> language, Optional<String> title, List<OutlineEntry> outline) {

    /** More entries than the outline of any newsletter has; outlines of damaged files run in circles. */
    private static final int MAX_ENTRIES = 10_000;

    /** Deeper than any outline that a person made. */
    private static final int MAX_LEVEL = 32;

    static DocumentFacts of(PdfFile file) {
        PDDocument document = file.document();
        return new DocumentFacts(
                text(document.getDocumentInformation().getProducer()),
                text(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG)),
                text(document.getDocumentInformation().getTitle()),
                outline(file));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<OutlineEntry> outline(PdfFile file) {
        List<OutlineEntry> entries = new ArrayList<>();
        try {
            PDDocumentOutline outline = file.document().getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(outline.children(), 1, new LinkTargets(file), entries);
            }
        } catch (RuntimeException | StackOverflowError e) {
            // What was read of a damaged outline stays.
            return entries;
        }
        return entries;
    }

    private static void collect(
            Iterable<PDOutlineItem> items, int level, LinkTargets targets, List<OutlineEntry> entries) {
        for (PDOutlineItem item : items) {
            if (entries.size() >= MAX_ENTRIES) {
                return;
            }
            OptionalInt page = page(item, targets);
            String title = text(item.getTitle()).orElse("");
            entries.add(
                    new OutlineEntry(level, title, page.isPresent() ? Optional.of(page.getAsInt()) : Optional.empty()));
            if (level < MAX_LEVEL) {
                collect(item.children(), level + 1, targets, entries);
            }
        }
    }

    private static OptionalInt page(PDOutlineItem item, LinkTargets targets) {
        COSDictionary dictionary = item.getCOSObject();
        COSBase destination = dictionary.getDictionaryObject(COSName.DEST);
        if (destination == null && dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
            destination = action.getDictionaryObject(COSName.D);
        }
        return targets.pageOf(destination);
    }
}
