package org.kicnews.importer.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paragraph, whole even where it ran over lines, columns or pages.
 *
 * @param text the text, without a list marker; a line break that the author made inside it is {@code \n}
 * @param runs the typography of the text, in order and without gaps; empty where the text is
 * @param layout how it is set
 * @param marker the list marker or heading number before the text
 * @param outlineLevel the level that the file's styles or tags give it as a heading: 1 for the outermost
 * @param role what the file's styles or tags say it is
 * @param styleName the name of its style in the file, for evidence only
 * @param page the page that it begins on
 * @param lastPage the page that it ends on
 */
public record FlowParagraph(
        String text,
        List<Run> runs,
        Layout layout,
        Optional<Marker> marker,
        Optional<Integer> outlineLevel,
        Role role,
        Optional<String> styleName,
        Optional<Integer> page,
        Optional<Integer> lastPage)
        implements FlowItem {

    public FlowParagraph {
        runs = List.copyOf(runs);
    }

    /** The same paragraph with another marker. */
    public FlowParagraph withMarker(Marker newMarker) {
        return new FlowParagraph(
                text, runs, layout, Optional.of(newMarker), outlineLevel, role, styleName, page, lastPage);
    }

    /** What the file itself says a paragraph is. Most files say nothing. */
    public enum Role {
        UNSPECIFIED,
        TITLE,
        CAPTION,
        /** A line of a generated table of contents. */
        TOC,
        QUOTATION
    }

    /**
     * A stretch of text in one typography.
     *
     * @param start the first code point
     * @param end the code point after the last
     * @param style the typography
     * @param link the URI that the text points at; {@code #name} for a place in the file
     * @param language the BCP 47 tag that the file gives for it
     * @param note the marker of the {@link FlowNote} whose reference mark stands right after this stretch; the mark
     *     itself is not in the text
     */
    public record Run(
            int start,
            int end,
            TextStyle style,
            Optional<String> link,
            Optional<String> language,
            Optional<String> note) {
        public Run {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a range: " + start + " to " + end);
            }
        }

        /** A stretch without link, language and note. */
        public static Run of(int start, int end, TextStyle style) {
            return new Run(start, end, style, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * How a paragraph is set.
     *
     * @param alignment how its lines are aligned
     * @param left the distance of its lines from the left edge of their column, in points, from the second line on
     * @param firstLine how much further in the first line begins, in points; negative for a hanging indent
     * @param spaceBefore the space above it, in points, beyond the usual line pitch
     * @param lines how many printed lines it has; 0 where the format has no lines
     */
    public record Layout(Alignment alignment, double left, double firstLine, double spaceBefore, int lines) {

        /** A paragraph of which only the text is known. */
        public static Layout unknown() {
            return new Layout(Alignment.START, 0, 0, 0, 0);
        }
    }

    /** How lines are aligned. */
    public enum Alignment {
        START,
        CENTER,
        END,
        JUSTIFY
    }

    /**
     * A mark before a paragraph.
     *
     * @param text the mark as a reader sees it: {@code ●}, {@code 1.}, {@code 가.}
     * @param level 1 for the outermost
     * @param generated whether the file generates it; a mark that was typed is certain to be there but may be text
     */
    public record Marker(String text, int level, boolean generated) {}

    /** The style that most of the visible text has; empty for a paragraph without text. */
    public Optional<TextStyle> dominantStyle() {
        if (!runs.isEmpty() && !text.isBlank()) {
            TextStyle first = runs.get(0).style();
            if (runs.stream().allMatch(run -> run.style().equals(first))) {
                return Optional.of(first);
            }
        }
        Map<TextStyle, Integer> lengths = new LinkedHashMap<>();
        int[] codePoints = text.codePoints().toArray();
        for (Run run : runs) {
            int length = 0;
            for (int i = run.start(); i < Math.min(run.end(), codePoints.length); i++) {
                length += Character.isWhitespace(codePoints[i]) ? 0 : 1;
            }
            if (length > 0) {
                lengths.merge(run.style(), length, Integer::sum);
            }
        }
        return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
