package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.pdf.document.PdfFile;

/** Reads the structure tree of a file into elements. Trees that run in circles or never end are cut. */
final class StructureReader {

    /** Deeper than any real document; the reading of the tree recurses. */
    private static final int MAX_DEPTH = 200;

    /** More than the elements and content of the largest document that is read. */
    private static final int MAX_KIDS = 2_000_000;

    private static final int MAX_ROLE_STEPS = 16;
    private static final int MAX_SPAN = 1_000;

    private static final COSName MARKED_REFERENCE = COSName.getPDFName("MCR");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName LINK = COSName.getPDFName("Link");

    private final PdfFile file;
    private final LinkTargets targets;
    private final COSDictionary roles;
    private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    private StructureReader(PdfFile file, LinkTargets targets, COSDictionary roles) {
        this.file = file;
        this.targets = targets;
        this.roles = roles;
    }

    /** The tree of a file; empty where it has none. */
    static Optional<Element> read(PdfFile file, LinkTargets targets) {
        COSDictionary catalog = file.document().getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return Optional.empty();
        }
        COSDictionary roles = root.getCOSDictionary(ROLE_MAP);
        StructureReader reader = new StructureReader(file, targets, roles == null ? new COSDictionary() : roles);
        List<Content> kids = reader.kids(root, OptionalInt.empty(), 0, reader.new Targets());
        Optional<String> language = Optional.ofNullable(catalog.getString(COSName.LANG));
        return Optional.of(new Element(Tag.GROUP, 0, Optional.empty(), language, Optional.empty(), 1, 1, kids));
    }

    private Element element(COSDictionary dictionary, OptionalInt outerPage, int depth) {
        OptionalInt ownPage = page(dictionary);
        OptionalInt page = ownPage.isPresent() ? ownPage : outerPage;
        String type = standardType(dictionary.getNameAsString(COSName.S, ""));
        Targets links = new Targets();
        List<Content> kids = kids(dictionary, page, depth + 1, links);
        return new Element(
                Tag.of(type),
                Tag.headingLevel(type),
                text(dictionary, COSName.ALT),
                text(dictionary, COSName.LANG),
                links.first,
                span(dictionary, "ColSpan"),
                span(dictionary, "RowSpan"),
                kids);
    }

    private List<Content> kids(COSDictionary parent, OptionalInt page, int depth, Targets links) {
        List<Content> kids = new ArrayList<>();
        COSBase content = parent.getDictionaryObject(COSName.K);
        if (content instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(kids, array.getObject(i), page, depth, links);
            }
        } else {
            add(kids, content, page, depth, links);
        }
        return kids;
    }

    private void add(List<Content> kids, @Nullable COSBase kid, OptionalInt page, int depth, Targets links) {
        if (++count > MAX_KIDS) {
            return;
        }
        if (kid instanceof COSInteger number) {
            page.ifPresent(p -> kids.add(new Content.Marked(p, number.intValue())));
        } else if (kid instanceof COSDictionary dictionary) {
            COSName type = dictionary.getCOSName(COSName.TYPE);
            if (MARKED_REFERENCE.equals(type)) {
                OptionalInt own = page(dictionary);
                int mcid = dictionary.getInt(COSName.MCID, -1);
                (own.isPresent() ? own : page).ifPresent(p -> kids.add(new Content.Marked(p, mcid)));
            } else if (OBJECT_REFERENCE.equals(type)) {
                links.take(dictionary.getCOSDictionary(OBJECT));
            } else if (depth < MAX_DEPTH && visited.add(dictionary)) {
                kids.add(element(dictionary, page, depth));
            }
        }
    }

    private OptionalInt page(COSDictionary dictionary) {
        COSDictionary page = dictionary.getCOSDictionary(PAGE);
        return page == null ? OptionalInt.empty() : file.numberOf(page);
    }

    private String standardType(String type) {
        String name = type;
        for (int i = 0; i < MAX_ROLE_STEPS; i++) {
            String mapped = roles.getNameAsString(COSName.getPDFName(name));
            if (mapped == null || mapped.equals(name)) {
                break;
            }
            name = mapped;
        }
        return name;
    }

    private static Optional<String> text(COSDictionary dictionary, COSName key) {
        return Optional.ofNullable(dictionary.getString(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int span(COSDictionary dictionary, String name) {
        COSName key = COSName.getPDFName(name);
        COSBase attributes = dictionary.getDictionaryObject(ATTRIBUTES);
        int span = 1;
        if (attributes instanceof COSDictionary only) {
            span = only.getInt(key, 1);
        } else if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    span = Math.max(span, one.getInt(key, 1));
                }
            }
        }
        return Math.max(1, Math.min(MAX_SPAN, span));
    }

    /** The target of the first link annotation of an element. */
    private final class Targets {
        private Optional<String> first = Optional.empty();

        private void take(@Nullable COSDictionary annotation) {
            if (annotation != null && first.isEmpty() && LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                first = targets.of(annotation);
            }
        }
    }
}
