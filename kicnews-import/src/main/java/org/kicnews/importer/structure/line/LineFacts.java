package org.kicnews.importer.structure.line;

import java.util.Optional;

/**
 * What the patterns of a profile say about a line.
 *
 * @param title its parts, read as a title; every line can be
 * @param source its parts, if it can be a line that names a source
 * @param lead the parts of what names a source in brackets before the text: {@code (경제일보, 2022.3.14) 지난주 …}
 * @param subtitle whether it can go on with the title above it
 * @param group the name of the group of articles that it can announce
 * @param knownSection whether it is a section title that comes in many issues
 * @param column whether it is a column with the number of its instalment
 * @param caption its parts, if it can be a labelled caption
 * @param bareCaption whether it can be a caption without a label
 * @param numbering which scheme of numbered headings it fits, from 0 for the outermost; -1 for none
 * @param listMark the mark of a list item at its beginning
 * @param furniture whether it is known to belong to no article
 * @param endsSentence whether it ends as a sentence does
 * @param key the letters and digits of the title, to compare wordings by
 */
public record LineFacts(
        TitleParts title,
        Optional<SourceParts> source,
        Optional<SourceParts> lead,
        boolean subtitle,
        Optional<String> group,
        boolean knownSection,
        boolean column,
        Optional<CaptionParts> caption,
        boolean bareCaption,
        int numbering,
        Optional<ListMark> listMark,
        boolean furniture,
        boolean endsSentence,
        Wording key) {

    /** Whether the line names a source, alone or before its text. */
    public boolean namesSource() {
        return source.isPresent() || lead.isPresent();
    }
}
