package org.kicnews.importer.docx.body;

import java.util.Optional;

/**
 * What the elements around a place say about it.
 *
 * @param tableStyle the id of the style of the table around it; empty outside tables
 * @param link where it points
 * @param deleted whether the author deleted it
 * @param hidden whether the shape around it is not shown
 */
record Scope(String tableStyle, Optional<String> link, boolean deleted, boolean hidden) {
    static final Scope PLAIN = new Scope("", Optional.empty(), false, false);

    Scope inTable(String style) {
        return new Scope(style, link, deleted, hidden);
    }

    Scope linked(Optional<String> newLink) {
        return newLink.isEmpty() ? this : new Scope(tableStyle, newLink, deleted, hidden);
    }

    Scope asDeleted() {
        return new Scope(tableStyle, link, true, hidden);
    }

    Scope asHidden() {
        return new Scope(tableStyle, link, deleted, true);
    }

    /** Whether a reader of the page sees what stands here. */
    boolean isShown() {
        return !deleted && !hidden;
    }
}
