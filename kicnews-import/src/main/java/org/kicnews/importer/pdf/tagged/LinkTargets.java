package org.kicnews.importer.pdf.tagged;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.pdf.document.PdfFile;

/** Says what the links of a file point at. Links that would run something or open another file point at nothing. */
public final class LinkTargets {
    private static final COSName URI = COSName.getPDFName("URI");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final PdfFile file;

    /** The links of a file, which must be open. */
    public LinkTargets(PdfFile file) {
        this.file = file;
    }

    /**
     * What a link annotation points at.
     *
     * @param annotation the dictionary of the annotation
     * @return a URI as the file gives it, or {@code #page-12} for a page of the file
     */
    public Optional<String> of(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null && URI.equals(action.getCOSName(COSName.S))) {
            return Optional.ofNullable(action.getString(URI)).map(String::strip).filter(uri -> !uri.isEmpty());
        }
        COSBase destination = action != null && GO_TO.equals(action.getCOSName(COSName.S))
                ? action.getDictionaryObject(COSName.D)
                : annotation.getDictionaryObject(COSName.DEST);
        OptionalInt page = pageOf(destination);
        return page.isPresent() ? Optional.of("#page-" + page.getAsInt()) : Optional.empty();
    }

    /** The page of a destination, which may be a name. */
    public OptionalInt pageOf(@Nullable COSBase destination) {
        if (destination instanceof COSArray array) {
            COSBase page = array.size() == 0 ? null : array.getObject(0);
            if (page instanceof COSDictionary dictionary) {
                return file.numberOf(dictionary);
            }
            int index = array.getInt(0, -1);
            return index >= 0 && index < file.pageCount() ? OptionalInt.of(index + 1) : OptionalInt.empty();
        }
        if (destination instanceof COSDictionary dictionary) {
            return pageOf(dictionary.getDictionaryObject(COSName.D) instanceof COSArray array ? array : null);
        }
        if (destination instanceof COSName name) {
            COSDictionary named =
                    file.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.DESTS);
            COSBase target = named == null ? null : named.getDictionaryObject(name);
            return target instanceof COSName ? OptionalInt.empty() : pageOf(target);
        }
        return destination instanceof COSString string ? named(string.getString()) : OptionalInt.empty();
    }

    private OptionalInt named(String name) {
        try {
            PDDocumentNameDictionary names =
                    file.document().getDocumentCatalog().getNames();
            PDDestinationNameTreeNode tree = names == null ? null : names.getDests();
            PDPageDestination target = tree == null ? null : tree.getValue(name);
            return target == null ? OptionalInt.empty() : pageOf(target.getCOSObject());
        } catch (java.io.IOException | RuntimeException | StackOverflowError e) {
            // A damaged name tree names nothing.
            return OptionalInt.empty();
        }
    }
}
