package org.kicnews.importer.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.Flow.OutlineEntry;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.tagged.LinkTargets;

/** Reads the outline of a file. Outlines that run in circles are read once around. */
final class Bookmarks {
    /** Deeper and longer outlines are no table of contents. */
    private static final int DEEPEST = 12;

    private static final int LONGEST = 5_000;

    private final PdfFile file;
    private final LinkTargets targets;
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final Set<COSDictionary> visited = new HashSet<>();

    Bookmarks(PdfFile file) {
        this.file = file;
        this.targets = new LinkTargets(file);
    }

    List<OutlineEntry> entries() {
        try {
            PDDocumentOutline outline = file.document().getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                add(outline, 1);
            }
        } catch (RuntimeException e) {
            // A damaged outline is no loss of content; what was read of it stays.
            return List.copyOf(entries);
        }
        return List.copyOf(entries);
    }

    private void add(PDOutlineNode node, int level) {
        for (PDOutlineItem item = node.getFirstChild(); item != null; item = item.getNextSibling()) {
            if (!visited.add(item.getCOSObject()) || entries.size() >= LONGEST) {
                return;
            }
            String title = item.getTitle();
            if (title != null && !title.isBlank()) {
                entries.add(new OutlineEntry(level, title.strip(), page(item)));
            }
            if (level < DEEPEST) {
                add(item, level + 1);
            }
        }
    }

    private Optional<Integer> page(PDOutlineItem item) {
        COSDictionary dictionary = item.getCOSObject();
        COSDictionary action = dictionary.getCOSDictionary(COSName.A);
        @Nullable
        COSBase destination =
                action != null ? action.getDictionaryObject(COSName.D) : dictionary.getDictionaryObject(COSName.DEST);
        OptionalInt page = targets.pageOf(destination);
        return page.isPresent() ? Optional.of(page.getAsInt()) : Optional.empty();
    }
}
