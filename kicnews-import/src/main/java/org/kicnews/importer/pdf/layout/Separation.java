package org.kicnews.importer.pdf.layout;

import java.util.List;

/**
 * Whether a document sets its paragraphs apart: by space between them, or by indents. Where it does, a sentence that ends
 * short of the edge with neither after it ends a line only, which the author broke by hand.
 *
 * @param everywhere whether nearly every paragraph is set apart
 */
record Separation(boolean everywhere) {
    /** The share of paragraphs that are set apart where all of them are meant to be. */
    private static final double MOSTLY = 0.75;

    /** How many line ends tell. */
    private static final int FEWEST = 12;

    /** How far from the edge a line surely ends short, in em. */
    private static final double SHORT = 2;

    /** An indent that begins a paragraph, in em. */
    private static final double INDENT = 0.7;

    /** Learns from lines in reading order. */
    static Separation of(List<Line> lines, Measures measures, Pitches pitches, SpaceRule spaces) {
        int ends = 0;
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (endsShort(line, next, measures) && !LineEnds.mayBeginItem(spaces.text(next))) {
                ends++;
                apart += pitches.isWide(line, next) || isIndented(next, measures) ? 1 : 0;
            }
        }
        return new Separation(ends >= FEWEST && apart >= MOSTLY * ends);
    }

    /** Whether a line is indented in its column. */
    static boolean isIndented(Line line, Measures measures) {
        return line.left() - measures.leftEdge(line, measures.rightEdge(line, line)) > INDENT * line.size();
    }

    private static boolean endsShort(Line line, Line next, Measures measures) {
        return !ParagraphRules.isCut(line, next)
                && !ParagraphRules.differs(line.size(), next.size())
                && !line.anyBold()
                && !next.anyBold()
                && LineEnds.endsSentence(line.letters())
                && measures.rightEdge(line, next) - line.right() > SHORT * line.size();
    }
}
