package org.kicnews.importer.pdf.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.pdf.join.LineJoin.Decision;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * Turns the lines of one paragraph into its text and typography. For use by one thread: it keeps the line ends that it
 * was not sure of.
 */
public final class ParagraphSetter {
    /** Below this confidence a line end is worth a look. */
    private static final double SURE = 0.75;

    /** How much smaller than its line a raised or lowered letter is. */
    private static final double RAISED_SIZE = 0.85;

    /** How far it stands above or below the baseline, in em of the line. */
    private static final double RAISED = 0.12;

    /** The longest part of a text around an unsure line end that is quoted, in characters. */
    private static final int QUOTED = 8;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Typesetting typesetting;
    private final LineEndSpace lineEnds;
    private final Links links;
    private final Languages languages;
    private final Map<Glyph, String> references = new IdentityHashMap<>();
    private final List<String> unsure = new ArrayList<>();

    private static final class Piece {
        private final StringBuilder text;
        private final TextStyle style;
        private final Optional<String> link;
        private final Optional<String> language;
        private Optional<String> note = Optional.empty();

        private Piece(String text, TextStyle style, Optional<String> link, Optional<String> language) {
            this.text = new StringBuilder(text);
            this.style = style;
            this.link = link;
            this.language = language;
        }

        private void compose(String mark) {
            String composed = Normalizer.normalize(text.append(mark), Normalizer.Form.NFC);
            text.setLength(0);
            text.append(composed);
        }
    }

    /** A setter for the paragraphs of one document. */
    public ParagraphSetter(Typesetting typesetting, Links links) {
        this(typesetting, links, Languages.none());
    }

    /** A setter for the paragraphs of one document that gives languages. */
    public ParagraphSetter(Typesetting typesetting, Links links, Languages languages) {
        this.languages = languages;
        this.typesetting = typesetting;
        this.lineEnds = new LineEndSpace(typesetting);
        this.links = links;
    }

    /** Takes the mark of a note out of the text that is set from now on, and ties the note to its place. */
    public void expect(Note note) {
        note.reference().ifPresent(glyphs -> {
            glyphs.forEach(glyph -> references.put(glyph, ""));
            references.put(glyphs.get(glyphs.size() - 1), note.marker());
        });
    }

    /** The line ends that were not sure, each as {@code before|after}. */
    public List<String> unsure() {
        return List.copyOf(unsure);
    }

    /**
     * Sets a paragraph.
     *
     * @param lines its lines in reading order, at least one
     * @param spaceBefore the space above it beyond the usual pitch, in points
     */
    public FlowParagraph set(List<Line> lines, double spaceBefore) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        @Nullable Line previous = null;
        for (Line line : lines) {
            if (previous != null) {
                join(pieces, text, previous, line);
            }
            append(pieces, text, line);
            previous = line;
        }
        strip(pieces);
        return paragraph(pieces, lines, spaceBefore);
    }

    private void join(List<Piece> pieces, StringBuilder text, Line previous, Line line) {
        if (text.isEmpty()) {
            return;
        }
        String after = typesetting.spaces().text(line);
        if (after.isEmpty()) {
            return;
        }
        String before = text.toString().stripTrailing();
        Decision decision = lineEnds.decide(before, previous.blankAfter(), after);
        if (decision.confidence() < SURE) {
            unsure.add(before.substring(Math.max(0, before.length() - QUOTED)) + "|"
                    + after.substring(0, Math.min(after.length(), QUOTED)));
        }
        Piece last = pieces.get(pieces.size() - 1);
        int end = last.text.length() - 1;
        if (end >= 0 && last.text.charAt(end) == SOFT_HYPHEN) {
            last.text.setLength(end);
        }
        if (decision.space()) {
            last.text.append(' ');
            text.append(' ');
        }
    }

    private void append(List<Piece> pieces, StringBuilder text, Line line) {
        boolean[] spaces = typesetting.spaces().spaces(line);
        for (int i = 0; i < spaces.length; i++) {
            Glyph glyph = line.glyphs().get(i);
            if (spaces[i] && !pieces.isEmpty()) {
                pieces.get(pieces.size() - 1).text.append(' ');
                text.append(' ');
            }
            if (glyph.text().isEmpty() || isReference(pieces, glyph)) {
                continue;
            }
            TextStyle style = position(glyph, line);
            Optional<String> language = languages.of(line.page(), glyph);
            Optional<String> link =
                    links.at(line.page(), glyph.left() + glyph.advance() / 2, glyph.baseline() - 0.3 * glyph.size());
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && composes(last.text, glyph.text())) {
                last.compose(glyph.text());
            } else if (last != null
                    && last.note.isEmpty()
                    && last.style.equals(style)
                    && last.link.equals(link)
                    && last.language.equals(language)) {
                last.text.append(glyph.text());
            } else {
                pieces.add(new Piece(glyph.text(), style, link, language));
            }
            text.append(glyph.text());
        }
    }

    /** Whether a glyph belongs to the mark of a note, which then is tied to what stands before it. */
    private boolean isReference(List<Piece> pieces, Glyph glyph) {
        String marker = references.get(glyph);
        if (marker == null || pieces.isEmpty()) {
            return false;
        }
        if (!marker.isEmpty()) {
            pieces.get(pieces.size() - 1).note = Optional.of(marker);
        }
        return true;
    }

    private static boolean composes(CharSequence before, String after) {
        int first = after.codePointAt(0);
        boolean follows =
                Character.getType(first) == Character.NON_SPACING_MARK || (first >= 0x1160 && first <= 0x11FF);
        return follows && !before.isEmpty();
    }

    private static TextStyle position(Glyph glyph, Line line) {
        TextStyle style = glyph.style();
        if (glyph.size() > RAISED_SIZE * line.size()) {
            return style;
        }
        double raised = (line.baseline() - glyph.baseline()) / line.size();
        TextStyle.Position position = raised > RAISED
                ? TextStyle.Position.SUPERSCRIPT
                : raised < -RAISED ? TextStyle.Position.SUBSCRIPT : TextStyle.Position.BASELINE;
        return new TextStyle(
                style.font(),
                style.size(),
                style.bold(),
                style.italic(),
                style.underline(),
                style.strike(),
                position,
                style.color());
    }

    private static void strip(List<Piece> pieces) {
        pieces.forEach(piece -> removeSoftHyphens(piece.text));
        pieces.removeIf(piece -> piece.text.isEmpty());
        if (!pieces.isEmpty()) {
            StringBuilder last = pieces.get(pieces.size() - 1).text;
            last.setLength(last.toString().stripTrailing().length());
        }
    }

    private static void removeSoftHyphens(StringBuilder text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == SOFT_HYPHEN) {
                text.deleteCharAt(i);
            }
        }
    }

    private FlowParagraph paragraph(List<Piece> pieces, List<Line> lines, double spaceBefore) {
        Optional<FlowParagraph.Marker> marker = takeMarker(pieces, lines);
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text.codePointCount(0, piece.text.length());
            if (end > start) {
                runs.add(new Run(start, end, piece.style, piece.link, piece.language, piece.note));
                text.append(piece.text);
            }
            start = end;
        }
        return new FlowParagraph(
                text.toString(),
                runs,
                LineLayout.of(lines, typesetting, spaceBefore),
                marker,
                Optional.empty(),
                FlowParagraph.Role.UNSPECIFIED,
                Optional.empty(),
                Optional.of(lines.get(0).page()),
                Optional.of(lines.get(lines.size() - 1).page()));
    }

    /**
     * Takes a list marker off the beginning: a bullet, or a number that a tabulator or a hanging indent sets apart.
     * Other numbers stay: only who knows the newsletter can tell them from text.
     */
    private Optional<FlowParagraph.Marker> takeMarker(List<Piece> pieces, List<Line> lines) {
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text));
        int end = ItemLabel.end(whole.toString(), lines, typesetting.spaces());
        if (end == 0 || whole.substring(end).isBlank()) {
            return lines.get(0).bulleted() ? Optional.of(new FlowParagraph.Marker("", 1, true)) : Optional.empty();
        }
        String mark = whole.substring(0, end).strip();
        int cut = end;
        while (whole.charAt(cut) == ' ') {
            cut++;
        }
        for (Piece piece : pieces) {
            int off = Math.min(cut, piece.text.length());
            piece.text.delete(0, off);
            cut -= off;
        }
        pieces.removeIf(piece -> piece.text.isEmpty() && piece.note.isEmpty());
        return Optional.of(new FlowParagraph.Marker(mark, 1, false));
    }
}
