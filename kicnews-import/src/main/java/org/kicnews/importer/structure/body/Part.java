package org.kicnews.importer.structure.body;

import org.kicnews.core.model.Block;
import org.kicnews.core.model.Table;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.structure.line.CaptionParts;
import org.kicnews.importer.structure.line.Line;

/** A part of an article before captions are tied to what they describe. */
sealed interface Part {

    /** A block that is done. */
    record Ready(Block block) implements Part {}

    /** A caption. */
    record Caption(Line line, CaptionParts parts) implements Part {}

    /** A picture. */
    record Picture(FlowPicture picture) implements Part {}

    /** A table. */
    record Grid(Table table) implements Part {}

    /** Whether a caption can describe it. */
    default boolean isVisual() {
        return this instanceof Picture || this instanceof Grid;
    }
}
