package org.kicnews.importer.docx.style;

import java.util.Optional;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Role;

/**
 * How a paragraph is set when everything is taken together. Distances are in points.
 *
 * @param styleName the name of its style
 * @param outlineLevel its level as a heading, 1 for the outermost
 * @param role what its style says it is
 * @param list the list that numbers it
 * @param alignment how its lines are aligned
 * @param left the indent of all lines but the first
 * @param firstLine how much further in the first line begins
 * @param before the space above
 * @param after the space below
 * @param contextualSpacing whether there is no space between paragraphs of one style
 * @param pageBreakBefore whether it begins a page
 * @param frame the frame that it stands in, equal for all paragraphs of one frame; absent where it stands in the text
 * @param dropCap whether it is a large initial of the next paragraph
 * @param deletedMark whether the author deleted the mark at its end, which joins it to the next
 * @param joinsNext whether the mark at its end is a style separator, which does not end the line
 */
public record EffectiveParagraph(
        Optional<String> styleName,
        Optional<Integer> outlineLevel,
        Role role,
        Optional<ListReference> list,
        Alignment alignment,
        double left,
        double firstLine,
        double before,
        double after,
        boolean contextualSpacing,
        boolean pageBreakBefore,
        Optional<String> frame,
        boolean dropCap,
        boolean deletedMark,
        boolean joinsNext) {

    /**
     * A place in a list.
     *
     * @param list the id of the list
     * @param level the level from 0
     */
    public record ListReference(int list, int level) {}
}
