package org.kicnews.benchmark.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a tagged file (ISO 32000-2, 14.7 and 14.8). */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbers = new COSArray();
    private PDStructureElement element = whole;
    private COSArray parents = new COSArray();
    private int pages;

    /** Says in the document that it is tagged. */
    Tags(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setStructureTreeRoot(root);
        root.appendKid(whole);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
    }

    void beginPage(PDPage page) {
        page.setStructParents(pages);
        parents = new COSArray();
        numbers.add(COSInteger.get(pages));
        numbers.add(parents);
        pages++;
        root.setParentTreeNextKey(pages);
    }

    /** Begins an element such as {@code P}, whose content may go on over pages. */
    void beginElement(String type) {
        element = new PDStructureElement(type, whole);
        whole.appendKid(element);
    }

    /** Marks what is drawn from now on as content of the element. */
    void beginContent(PDPage page, PDPageContentStream content) throws IOException {
        int id = parents.size();
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        parents.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(id);
        element.appendKid(reference);
    }
}
