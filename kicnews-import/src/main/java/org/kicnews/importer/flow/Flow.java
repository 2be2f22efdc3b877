package org.kicnews.importer.flow;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ledger.Census;

/**
 * Everything that a file says, in reading order.
 *
 * @param format the short name of the format: {@code pdf}, {@code docx}
 * @param producer the program that wrote the file
 * @param language the BCP 47 tag that the file gives for itself
 * @param title the title in the file's own metadata
 * @param pages how many pages the file has; absent where the format has none
 * @param items the content in reading order
 * @param furniture what pages carry beside it
 * @param dropped what was left out on purpose
 * @param outline the file's own outline (bookmarks)
 * @param seen what the reader saw, counted before it was put in order
 * @param findings what was doubtful or missing
 */
public record Flow(
        String format,
        Optional<String> producer,
        Optional<String> language,
        Optional<String> title,
        Optional<Integer> pages,
        List<FlowItem> items,
        List<FlowFurniture> furniture,
        List<Dropped> dropped,
        List<OutlineEntry> outline,
        Seen seen,
        List<Finding> findings) {

    public Flow {
        items = List.copyOf(items);
        furniture = List.copyOf(furniture);
        dropped = List.copyOf(dropped);
        outline = List.copyOf(outline);
        findings = List.copyOf(findings);
    }

    /**
     * What a reader saw while it went through the file, counted independently of how it was put in order. Marks that
     * the file generates (list numbers, note numbers) are seen like any other character.
     *
     * @param characters every visible character, before any was dropped
     * @param pictures every picture, before any was dropped
     */
    public record Seen(Census characters, int pictures) {}

    /**
     * Something that was left out on purpose.
     *
     * @param reason why
     * @param text the characters; empty for pictures
     * @param pictures how many pictures
     * @param page the page, where there is one
     */
    public record Dropped(Reason reason, String text, int pictures, Optional<Integer> page) {

        /** Why something was left out. */
        public enum Reason {
            /** The same glyph was drawn again at the same place, to look bold or to cast a shadow. */
            DRAWN_TWICE,
            /** A reader of the page does not see it. */
            INVISIBLE,
            /** It lies outside the visible page. */
            OUTSIDE_PAGE,
            /** The author deleted it or hid it. */
            DELETED_OR_HIDDEN,
            /** A picture whose data cannot be read; a finding names its page. */
            UNREADABLE,
            /** A glyph that its font does not say the meaning of. */
            UNMAPPED
        }
    }

    /**
     * An entry of the file's own outline.
     *
     * @param level 1 for the outermost
     * @param title the text
     * @param page the page that it points at
     */
    public record OutlineEntry(int level, String title, Optional<Integer> page) {}
}
