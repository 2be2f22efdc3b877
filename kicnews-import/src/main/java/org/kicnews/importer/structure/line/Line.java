package org.kicnews.importer.structure.line;

import java.util.Optional;
import org.kicnews.importer.flow.FlowParagraph;

/**
 * A paragraph and what can be said of it alone.
 *
 * @param paragraph the paragraph
 * @param text the text in one line as a reader sees it, with its marker
 * @param length the length of the text in code points
 * @param look how it is set
 * @param facts what the patterns of the profile say
 */
public record Line(FlowParagraph paragraph, String text, int length, Look look, LineFacts facts) implements Piece {

    @Override
    public Optional<Integer> page() {
        return paragraph.page();
    }

    /** Whether it ends as a sentence of running text does. */
    public boolean endsSentence() {
        return facts.endsSentence();
    }
}
