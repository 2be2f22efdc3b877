package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * A note taken apart.
 *
 * @param label the content of its mark; empty where it has none
 * @param rest the note without its mark
 */
record NoteParts(List<Content.Marked> label, Element rest) {

    /** What a mark that no tag sets apart looks like. */
    private static final Pattern MARK = Pattern.compile("[(\\[]?\\d{1,3}[)\\].]?|\\*{1,4}|[†‡§]");

    NoteParts {
        label = List.copyOf(label);
    }

    /** Finds the mark of a note: in an element of its own, or as the first piece of its first paragraph. */
    static NoteParts of(Element note, MarkedIndex index) {
        List<Content.Marked> label = new ArrayList<>();
        Element rest = withoutLabel(note, label);
        if (label.isEmpty()) {
            rest = withoutFirst(rest, index, label);
        }
        return new NoteParts(label, rest);
    }

    /** The mark as it is printed. */
    String mark(MarkedIndex index) {
        StringBuilder text = new StringBuilder();
        label.forEach(marked -> text.append(text(marked, index)));
        return text.toString().strip();
    }

    private static Element withoutLabel(Element element, List<Content.Marked> label) {
        List<Content> kids = new ArrayList<>();
        for (Content kid : element.kids()) {
            if (kid instanceof Element inner && inner.tag() == Tag.LABEL && label.isEmpty()) {
                collect(inner, label);
            } else if (kid instanceof Element inner && inner.tag() == Tag.PARAGRAPH && label.isEmpty()) {
                kids.add(withoutLabel(inner, label));
            } else {
                kids.add(kid);
            }
        }
        return element.withKids(kids);
    }

    private static Element withoutFirst(Element element, MarkedIndex index, List<Content.Marked> label) {
        if (element.kids().isEmpty()) {
            return element;
        }
        List<Content> kids = new ArrayList<>(element.kids());
        Content first = kids.get(0);
        if (first instanceof Element inner) {
            kids.set(0, withoutFirst(inner, index, label));
        } else if (first instanceof Content.Marked marked
                && MARK.matcher(text(marked, index).strip()).matches()) {
            label.add(marked);
            kids.remove(0);
        }
        return element.withKids(kids);
    }

    private static void collect(Element element, List<Content.Marked> into) {
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked) {
                into.add(marked);
            } else if (kid instanceof Element inner) {
                collect(inner, into);
            }
        }
    }

    private static String text(Content.Marked marked, MarkedIndex index) {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : index.glyphs(marked)) {
            text.append(glyph.text());
        }
        return text.toString();
    }
}
