package org.kicnews.importer.structure.decision;

/** What a line of the body can be. */
public enum Label {
    /** Running text, an item, a caption: anything inside an article that is no heading. */
    TEXT,
    /** The title of a section. */
    SECTION,
    /** A line above a group of articles in a section. */
    GROUP,
    /** The title of an article. */
    TITLE,
    /** A line below a title that goes on with it. */
    SUBTITLE,
    /** A line below a title that names source or author. */
    SOURCE,
    /** A heading inside an article. */
    HEADING
}
