package org.kicnews.importer.pdf.layout;

import java.util.List;
import java.util.Map;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.pdf.join.LanguageJoin;
import org.kicnews.importer.pdf.join.LineJoin;

/**
 * How one document is set, learnt from all its lines: its spaces, measures and pitches, and how its producer breaks
 * lines.
 */
public final class Typesetting {
    /** The share of full lines with a space drawn after them from which a line end without one is no space. */
    private static final double DRAWS_LINE_END_SPACES = 0.4;

    private final SpaceRule spaces;
    private final Measures measures;
    private final Pitches pitches;
    private final Indents indents;
    private final Separation separation;
    private final BreakStyle breakStyle;
    private final boolean drawsLineEndSpaces;
    private final LineJoin join;

    private Typesetting(List<Line> lines, Map<Integer, List<Bounds>> things, SpaceRule spaces, LineJoin join) {
        this.spaces = spaces;
        this.join = join;
        this.measures = new Measures(lines, things);
        this.pitches = new Pitches(lines, measures);
        this.indents = new Indents(lines, measures);
        this.separation = Separation.of(lines, measures, pitches, spaces);
        this.breakStyle = BreakStyle.of(lines, measures, spaces);
        List<Line> full = lines.stream().filter(measures::isFilled).toList();
        long blanks = full.stream().filter(Line::blankAfter).count();
        this.drawsLineEndSpaces = blanks > 0 && blanks >= DRAWS_LINE_END_SPACES * full.size();
    }

    /**
     * Learns from a document.
     *
     * @param lines its lines in reading order, without furniture
     */
    public static Typesetting learn(List<Line> lines) {
        return learn(lines, Map.of());
    }

    /**
     * Learns from a document.
     *
     * @param lines its lines in reading order, without furniture
     * @param things what else stands on each page beside the lines: pictures, boxes, tables
     */
    public static Typesetting learn(List<Line> lines, Map<Integer, List<Bounds>> things) {
        SpaceRule spaces = new SpaceRule(lines);
        return new Typesetting(
                lines,
                things,
                spaces,
                LanguageJoin.learn(lines.stream().map(spaces::text).toList()));
    }

    private Typesetting(Typesetting document, Measures measures) {
        this.spaces = document.spaces;
        this.join = document.join;
        this.measures = measures;
        this.pitches = document.pitches;
        this.indents = document.indents;
        // What holds for the text need not hold for what stands beside it.
        this.separation = new Separation(false);
        this.breakStyle = document.breakStyle;
        this.drawsLineEndSpaces = document.drawsLineEndSpaces;
    }

    /**
     * How a box is set that stands for itself: like the document, in a measure of its own.
     *
     * @param lines the lines in it, at least one
     * @param bounds its frame
     */
    public Typesetting within(List<Line> lines, Bounds bounds) {
        return new Typesetting(this, Measures.within(lines, bounds));
    }

    /** What is a space. */
    public SpaceRule spaces() {
        return spaces;
    }

    /** Whether lines are broken inside words, or may be, so that a line end may or may not stand for a space. */
    public boolean breaksInsideWords() {
        return breakStyle.insideWords() || !breakStyle.told();
    }

    Measures measures() {
        return measures;
    }

    Pitches pitches() {
        return pitches;
    }

    Indents indents() {
        return indents;
    }

    Separation separation() {
        return separation;
    }

    BreakStyle breakStyle() {
        return breakStyle;
    }

    boolean drawsLineEndSpaces() {
        return drawsLineEndSpaces;
    }

    LineJoin join() {
        return join;
    }
}
