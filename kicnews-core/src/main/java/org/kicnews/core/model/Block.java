package org.kicnews.core.model;

import java.util.List;
import java.util.Optional;

/** A piece of an article, in reading order. */
public sealed interface Block permits Paragraph, Heading, ListItem, Figure, Table, Note {

    /** The text as printed, without a marker; empty for a picture without a caption. */
    String text();

    /** Marks over {@link #text()}, ordered by start, then end. */
    List<Span> spans();

    /** The page of the original that the block begins on, from 1. */
    Optional<Integer> page();

    /** The same block on another page, or on none. */
    Block withPage(Optional<Integer> newPage);
}
