package org.kicnews.importer.pdf.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages that a file really has, in order.
 *
 * <p>A page tree may lie about the number of its pages, run in a circle, or lack pages. Its nodes are walked here once
 * each, without recursion, up to a limit; a page that is missing keeps its number.
 */
final class PageList {

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final int maxPages;
    private final List<Optional<COSDictionary>> pages = new ArrayList<>();
    private boolean hadCircle;
    private boolean exceedsLimit;

    private PageList(int maxPages) {
        this.maxPages = maxPages;
    }

    /** The pages of the page tree, or, where it gives none, all page objects that the file has. */
    static PageList of(PDDocument document, int maxPages) {
        PageList list = new PageList(maxPages);
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            list.walk(root);
        }
        if (list.pages.stream().allMatch(Optional::isEmpty)) {
            list.pages.clear();
            list.collect(document.getDocument());
        }
        return list;
    }

    /** The pages; absent where the file lacks one. */
    List<Optional<COSDictionary>> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** Whether the tree had to be corrected: it ran in a circle, or the pages had to be found without it. */
    boolean corrected() {
        return hadCircle;
    }

    /** Whether the file has more pages than the limit. */
    boolean exceedsLimit() {
        return exceedsLimit;
    }

    private void walk(COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(new Node(Optional.of(root), new COSDictionary()));
        while (!waiting.isEmpty() && !exceedsLimit) {
            Node node = waiting.pop();
            COSArray kids =
                    node.dictionary().map(d -> d.getCOSArray(COSName.KIDS)).orElse(null);
            if (kids == null) {
                add(node);
            } else if (!seen.add(node.dictionary().orElseThrow())) {
                hadCircle = true;
            } else {
                COSDictionary inherited = node.inherited();
                // The stack gives back the last first.
                for (int i = Math.min(kids.size(), maxPages + 1) - 1; i >= 0; i--) {
                    COSBase kid = kids.getObject(i);
                    waiting.push(new Node(
                            kid instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty(),
                            inherited));
                }
            }
        }
    }

    private void add(Node node) {
        if (pages.size() == maxPages) {
            exceedsLimit = true;
            return;
        }
        node.dictionary().ifPresent(page -> {
            for (COSName name : INHERITED) {
                COSBase value = node.parent().getItem(name);
                if (value != null && page.getDictionaryObject(name) == null) {
                    page.setItem(name, value);
                }
            }
        });
        // An empty root is a tree without pages, not a page.
        boolean isPage = node.dictionary()
                .map(page -> !COSName.PAGES.equals(page.getCOSName(COSName.TYPE)))
                .orElse(true);
        if (isPage) {
            pages.add(node.dictionary());
        }
    }

    private void collect(COSDocument document) {
        hadCircle = true;
        document.getObjectsByType(COSName.PAGE).stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .map(COSObject::getObject)
                .map(COSDictionary.class::cast)
                .forEach(page -> add(new Node(Optional.of(page), new COSDictionary())));
    }

    /**
     * A node of the tree.
     *
     * @param dictionary what it is; absent where the file lacks it
     * @param parent what it inherits
     */
    private record Node(Optional<COSDictionary> dictionary, COSDictionary parent) {

        COSDictionary inherited() {
            COSDictionary result = new COSDictionary(parent);
            for (COSName name : INHERITED) {
                dictionary.map(own -> own.getItem(name)).ifPresent(value -> result.setItem(name, value));
            }
            return result;
        }
    }
}
