package org.kicnews.importer.flow;

import java.util.Optional;

/** A piece of content in reading order. */
public sealed interface FlowItem permits FlowParagraph, FlowPicture, FlowTable, FlowNote, FlowBox {

    /** The page that it begins on, from 1; absent where the format has no pages. */
    Optional<Integer> page();
}
