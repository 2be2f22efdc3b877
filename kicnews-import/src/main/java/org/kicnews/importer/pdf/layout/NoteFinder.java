package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Rule;

/**
 * Finds footnotes: lines at the foot of a page that are smaller than the text and begin with a number or a star that
 * stands raised in the text above, or that a rule sets apart from it.
 */
public final class NoteFinder {
    /** The size of notes, as a share of the size of the text. */
    private static final double SMALLER = 0.93;

    /** The size of a reference mark, as a share of its line. */
    private static final double RAISED_SIZE = 0.85;

    /** How far it stands above the baseline, in em of the line. */
    private static final double RAISED = 0.12;

    /** A gap that divides a mark from its note, in em. */
    private static final double WORD_GAP = 0.2;

    /** How long the rule above notes is, in points: Word draws 144, Hancom 5 cm, LibreOffice a quarter of the measure. */
    private static final double SHORTEST_SEPARATOR = 30;

    private static final double LONGEST_SEPARATOR = 240;

    private static final Pattern MARK = Pattern.compile("^(?:[(\\[]?\\d{1,3}[)\\]]?|\\*{1,4}|[†‡§]|주\\d{1,3}[)])");

    /**
     * What was found on a page.
     *
     * @param text the lines of the text, in reading order
     * @param notes the notes
     */
    public record Found(List<Line> text, List<Note> notes) {}

    private final double textSize;

    /** A finder for a document with these lines. */
    public NoteFinder(List<Line> lines) {
        Map<Long, Integer> sizes = new HashMap<>();
        lines.forEach(
                line -> sizes.merge(Math.round(line.size() * 4), line.glyphs().size(), Integer::sum));
        this.textSize = sizes.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 4.0;
    }

    /**
     * Finds the notes of a page.
     *
     * @param lines the lines of the page in reading order, without furniture
     * @param rules the rules of the page
     */
    public Found find(List<Line> lines, List<Rule> rules) {
        List<Line> foot = lines.stream().filter(line -> isAtFoot(line, lines)).toList();
        int first = 0;
        while (first < foot.size() && !MARK.matcher(foot.get(first).letters()).find()) {
            first++;
        }
        List<Line> small = foot.subList(first, foot.size());
        List<Line> text = lines.stream().filter(line -> !small.contains(line)).toList();
        List<Note> notes = new ArrayList<>();
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < small.size(); ) {
            int end = i + 1;
            while (end < small.size() && !MARK.matcher(small.get(end).letters()).find()) {
                end++;
            }
            List<Line> own = small.subList(i, end);
            note(own, text, rules).ifPresent(note -> {
                notes.add(note);
                found.addAll(own);
            });
            i = end;
        }
        return new Found(lines.stream().filter(line -> !found.contains(line)).toList(), notes);
    }

    /** Whether a line is small and nothing but small lines stands below it. */
    private boolean isAtFoot(Line line, List<Line> lines) {
        return isSmall(line)
                && lines.stream()
                        .noneMatch(other ->
                                !isSmall(other) && other.overlaps(line) && other.baseline() > line.baseline() + 1);
    }

    private boolean isSmall(Line line) {
        return line.size() < SMALLER * textSize;
    }

    private static Optional<Note> note(List<Line> lines, List<Line> text, List<Rule> rules) {
        Line first = lines.get(0);
        Matcher mark = MARK.matcher(first.letters());
        if (!mark.find()) {
            return Optional.empty();
        }
        int glyphs = 0;
        int length = 0;
        while (length < mark.end()) {
            length += first.glyphs().get(glyphs++).text().length();
        }
        if (length > mark.end() || glyphs == first.glyphs().size()) {
            return Optional.empty();
        }
        if (!isSetApart(first, glyphs)) {
            return Optional.empty();
        }
        Optional<List<Glyph>> reference = reference(mark.group(), text);
        if (reference.isEmpty() && !isUnderSeparator(first, text, rules)) {
            return Optional.empty();
        }
        List<Line> own = new ArrayList<>(lines);
        own.set(0, first.from(glyphs));
        return Optional.of(new Note(mark.group(), own, reference));
    }

    /** Whether the glyphs of a mark are raised, or a space or a bracket divides them from the text. */
    private static boolean isSetApart(Line line, int glyphs) {
        Glyph last = line.glyphs().get(glyphs - 1);
        boolean raised =
                last.size() <= RAISED_SIZE * line.size() && line.baseline() - last.baseline() > RAISED * line.size();
        return raised
                || line.blankBefore(glyphs)
                || line.gapBefore(glyphs) > WORD_GAP
                || last.text().endsWith(")");
    }

    /** Whether the short rule that typesetters draw above notes is the only one between the text and a line. */
    private static boolean isUnderSeparator(Line line, List<Line> text, List<Rule> rules) {
        double foot = text.stream()
                .filter(other -> other.overlaps(line))
                .mapToDouble(Line::baseline)
                .max()
                .orElse(0);
        List<Rule> between = rules.stream()
                .filter(rule -> rule.bounds().top() > foot && rule.bounds().top() < line.baseline())
                .filter(rule ->
                        rule.bounds().left() < line.right() && rule.bounds().right() > line.left())
                .toList();
        return between.size() == 1
                && between.get(0).kind() == Rule.Kind.HORIZONTAL
                && between.get(0).bounds().width() >= SHORTEST_SEPARATOR
                && between.get(0).bounds().width() <= LONGEST_SEPARATOR;
    }

    /**
     * The glyphs that refer to a note: its mark, small and raised, as near before the note as can be.
     *
     * @param marker the mark
     * @param text the lines of the page without those of the note, in reading order
     */
    public static Optional<List<Glyph>> reference(String marker, List<Line> text) {
        for (int i = text.size() - 1; i >= 0; i--) {
            Line line = text.get(i);
            List<Glyph> raised = new ArrayList<>();
            StringBuilder letters = new StringBuilder();
            for (Glyph glyph : line.glyphs()) {
                boolean isRaised = glyph.size() <= RAISED_SIZE * line.size()
                        && line.baseline() - glyph.baseline() > RAISED * line.size();
                if (isRaised) {
                    raised.add(glyph);
                    letters.append(glyph.text());
                } else if (letters.toString().equals(marker)) {
                    break;
                } else {
                    raised.clear();
                    letters.setLength(0);
                }
            }
            if (!raised.isEmpty() && letters.toString().equals(marker)) {
                return Optional.of(raised);
            }
        }
        return Optional.empty();
    }
}
