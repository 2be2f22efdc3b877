package org.kicnews.importer.structure.masthead;

import org.kicnews.core.model.Masthead;

/**
 * The masthead and where it ends.
 *
 * @param masthead what it says
 * @param end the index of the first piece after it; 0 where there is none
 */
public record Head(Masthead masthead, int end) {

    /** Whether a masthead was found. */
    public boolean isKnown() {
        return end > 0;
    }
}
