package org.kicnews.importer.structure.decision;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.line.Wording;

/**
 * Joins titles that their author broke over two or three paragraphs. Two display lines set alike are one title where the
 * printed contents say them in one line, where only the first has a number and only the last a source, where the
 * last closes the bracket that the first opens around a source, or where they are the first in a column, which
 * holds one article.
 */
public final class BrokenTitles {
    /** Type this much larger than the body is meant to be seen. */
    private static final double LARGER = 1.1;
    /** The contents say both lines where they are this much like them. */
    private static final double SAME = 0.85;
    /** And this much more than like either line alone. */
    private static final double MORE = 0.08;

    private final Typography typography;
    private final List<Announcement> announcements;
    private final LineReader reader;

    private BrokenTitles(Typography typography, List<Announcement> announcements, LineReader reader) {
        this.typography = typography;
        this.announcements = announcements;
        this.reader = reader;
    }

    /** The pieces of a body with broken titles whole; a line break stays where the author broke them. */
    public static List<Piece> joined(
            List<Piece> body, Typography typography, List<Announcement> announcements, LineReader reader) {
        return new BrokenTitles(typography, announcements, reader).join(body);
    }

    private List<Piece> join(List<Piece> body) {
        List<Piece> pieces = new ArrayList<>();
        int titleOfColumn = -1;
        boolean awaited = false;
        for (Piece piece : body) {
            int last = pieces.size() - 1;
            if (last >= 0
                    && pieces.get(last) instanceof Line first
                    && piece instanceof Line second
                    && canContinue(first, second)) {
                Line whole = reader.read(together(first.paragraph(), second.paragraph()));
                if (whole.length() <= LineReader.LONGEST_TITLE
                        && (last == titleOfColumn || isOne(first, second, whole))) {
                    pieces.set(last, whole);
                    continue;
                }
            }
            pieces.add(piece);
            if (piece instanceof Line line) {
                boolean title = awaited && isLarge(line);
                titleOfColumn = title ? pieces.size() - 1 : titleOfColumn;
                awaited = line.facts().column() || awaited && !title;
            }
        }
        return pieces;
    }

    private boolean canContinue(Line first, Line second) {
        return first.look().equals(second.look())
                && isSetApart(first)
                && !first.endsSentence()
                && !first.facts().title().attributed()
                && !first.facts().knownSection()
                && first.facts().caption().isEmpty()
                && second.facts().title().number().isEmpty()
                && second.facts().numbering() < 0
                && second.facts().listMark().isEmpty()
                && (second.facts().source().isEmpty() || opensBracket(first.text()))
                && second.facts().group().isEmpty()
                && !second.facts().knownSection()
                && !second.facts().column()
                && second.paragraph().marker().isEmpty();
    }

    private boolean isSetApart(Line line) {
        return isLarge(line) || typography.standsOutByWeight(line.look());
    }

    /** Headings below a title are often as bold as it is, but seldom as large. */
    private boolean isLarge(Line line) {
        return typography.relativeSize(line.look()) >= LARGER || line.look().outline() > 0;
    }

    private boolean isOne(Line first, Line second, Line whole) {
        if (opensBracket(first.text()) && whole.facts().title().attributed()) {
            return true;
        }
        double together = likeness(whole);
        double apart = Math.max(likeness(first), likeness(second));
        if (Math.max(together, apart) >= SAME) {
            return together >= SAME && together > apart + MORE;
        }
        return first.facts().title().number().isPresent()
                && second.facts().title().attributed();
    }

    /** Whether more brackets open in a line than close: then the line goes on. */
    private static boolean opensBracket(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += "(（[".indexOf(text.charAt(i)) >= 0 ? 1 : ")）]".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth > 0;
    }

    private double likeness(Line line) {
        Wording wording = line.facts().key();
        return announcements.stream()
                .mapToDouble(announcement -> announcement.wording().likeness(wording))
                .max()
                .orElse(0);
    }

    private static FlowParagraph together(FlowParagraph first, FlowParagraph second) {
        int shift = first.text().codePointCount(0, first.text().length()) + 1;
        List<FlowParagraph.Run> runs = new ArrayList<>(first.runs());
        for (FlowParagraph.Run run : second.runs()) {
            runs.add(new FlowParagraph.Run(
                    run.start() + shift, run.end() + shift, run.style(), run.link(), run.language(), run.note()));
        }
        if (!first.runs().isEmpty()) {
            FlowParagraph.Run last = first.runs().get(first.runs().size() - 1);
            runs.add(first.runs().size(), FlowParagraph.Run.of(shift - 1, shift, last.style()));
        }
        return new FlowParagraph(
                first.text() + "\n" + second.text(),
                runs,
                first.layout(),
                first.marker(),
                first.outlineLevel(),
                first.role(),
                first.styleName(),
                first.page(),
                second.lastPage().or(second::page));
    }
}
