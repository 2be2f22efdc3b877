package org.kicnews.importer.pdf.tagged;

import java.util.List;
import java.util.Optional;

/**
 * An element of the structure tree.
 *
 * @param tag what it is
 * @param level the level of a heading, from 1; 0 where there is none
 * @param alt the alternative text
 * @param language the BCP 47 tag of its language
 * @param link what a link points at: a URI, or {@code #} and a name for a place in the file
 * @param columns how many columns a cell spans, at least 1
 * @param rows how many rows a cell spans, at least 1
 * @param kids its elements and content, in reading order
 */
record Element(
        Tag tag,
        int level,
        Optional<String> alt,
        Optional<String> language,
        Optional<String> link,
        int columns,
        int rows,
        List<Content> kids)
        implements Content {

    Element {
        kids = List.copyOf(kids);
    }

    Element withKids(List<Content> newKids) {
        return new Element(tag, level, alt, language, link, columns, rows, newKids);
    }

    Element withTag(Tag newTag) {
        return new Element(newTag, level, alt, language, link, columns, rows, kids);
    }

    /** Whether it holds an element of this kind, at any depth. */
    boolean holds(java.util.function.Predicate<Tag> kind) {
        return kids.stream()
                .anyMatch(kid -> kid instanceof Element element && (kind.test(element.tag) || element.holds(kind)));
    }
}
