package org.kicnews.importer.structure.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Span.Emphasis.Style;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.TextStyle;
import org.kicnews.importer.structure.line.PrintedText;

/** Cuts the text of a block from a paragraph and marks it. */
public final class TextMarker {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparingInt(Span::end)
            .thenComparing(span -> span.getClass().getSimpleName())
            .thenComparing(Span::toString);

    private final WordMarks words;

    /**
     * A marker of texts.
     *
     * @param words finds what the words themselves tell
     */
    public TextMarker(WordMarks words) {
        this.words = words;
    }

    /** The text of a paragraph without its marker. */
    public MarkedText withoutMarker(FlowParagraph paragraph) {
        return mark(paragraph, "", 0);
    }

    /** The text of a paragraph after a typed marker inside its text. */
    public MarkedText after(FlowParagraph paragraph, String typedMarker) {
        int leading = (int)
                paragraph.text().codePoints().takeWhile(Character::isWhitespace).count();
        return mark(paragraph, "", leading + typedMarker.codePointCount(0, typedMarker.length()));
    }

    /** The text of a paragraph with its marker before it. */
    public MarkedText withMarker(FlowParagraph paragraph) {
        return mark(
                paragraph,
                paragraph
                        .marker()
                        .map(FlowParagraph.Marker::text)
                        .filter(text -> !text.isBlank())
                        .map(text -> text + " ")
                        .orElse(""),
                0);
    }

    /** A text that comes from no single paragraph. */
    public MarkedText plain(String text) {
        return new MarkedText(text, ordered(words.in(text)));
    }

    private MarkedText mark(FlowParagraph paragraph, String prefix, int cut) {
        String whole = paragraph.text();
        int codePoints = whole.codePointCount(0, whole.length());
        int from = whole.offsetByCodePoints(0, Math.min(cut, codePoints));
        while (from < whole.length() && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        int to = whole.length();
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return plain(cut == 0 ? PrintedText.of(paragraph) : "");
        }
        String text = prefix + whole.substring(from, to);
        List<Span> spans = new ArrayList<>(words.in(text));
        int first = whole.codePointCount(0, from);
        int last = codePoints - whole.codePointCount(to, whole.length());
        RunMarks marks = new RunMarks(paragraph, first, last, prefix.codePointCount(0, prefix.length()) - first);
        spans.addAll(marks.spans());
        return new MarkedText(text, ordered(spans));
    }

    private static List<Span> ordered(List<Span> spans) {
        if (spans.size() < 2) {
            return spans;
        }
        Set<Span> distinct = new LinkedHashSet<>(spans);
        return distinct.stream().sorted(ORDER).toList();
    }

    /** What the runs of a paragraph tell: emphasis, links and notes. */
    private record RunMarks(FlowParagraph paragraph, int from, int to, int shift) {

        List<Span> spans() {
            List<Span> spans = new ArrayList<>();
            TextStyle usual = paragraph.dominantStyle().orElse(TextStyle.plain(0));
            for (FlowParagraph.Run run : paragraph.runs()) {
                int start = Math.max(run.start(), from) + shift;
                int end = Math.min(run.end(), to) + shift;
                if (end > start) {
                    emphasis(spans, run, usual, start, end);
                    run.link()
                            .filter(RunMarks::leadsOutside)
                            .ifPresent(link -> add(spans, new Span.Link(start, end, link)));
                }
                run.note().ifPresent(note -> {
                    int at = Math.max(from, Math.min(run.end(), to) - 1) + shift;
                    spans.add(new Span.NoteReference(at, at + 1, note));
                });
            }
            return spans;
        }

        private static boolean leadsOutside(String link) {
            return link.startsWith("http:") || link.startsWith("https:") || link.startsWith("mailto:");
        }

        private static void emphasis(List<Span> spans, FlowParagraph.Run run, TextStyle usual, int start, int end) {
            TextStyle style = run.style();
            mark(spans, style.bold() && !usual.bold(), start, end, Style.BOLD);
            mark(spans, style.italic() && !usual.italic(), start, end, Style.ITALIC);
            mark(spans, style.underline() && !usual.underline() && run.link().isEmpty(), start, end, Style.UNDERLINE);
            mark(spans, style.strike() && !usual.strike(), start, end, Style.STRIKE);
            mark(spans, style.position() == TextStyle.Position.SUPERSCRIPT, start, end, Style.SUPERSCRIPT);
            mark(spans, style.position() == TextStyle.Position.SUBSCRIPT, start, end, Style.SUBSCRIPT);
        }

        private static void mark(List<Span> spans, boolean condition, int start, int end, Style style) {
            if (condition) {
                add(spans, new Span.Emphasis(start, end, style));
            }
        }

        /** Adds a mark, or makes the same mark that ends where it begins longer. */
        private static void add(List<Span> spans, Span next) {
            for (int i = spans.size() - 1; i >= 0; i--) {
                Optional<Span> joined = joined(spans.get(i), next);
                if (joined.isPresent()) {
                    spans.set(i, joined.get());
                    return;
                }
            }
            spans.add(next);
        }

        private static Optional<Span> joined(Span a, Span b) {
            if (a.end() != b.start()) {
                return Optional.empty();
            }
            if (a instanceof Span.Emphasis x && b instanceof Span.Emphasis y && x.style() == y.style()) {
                return Optional.of(new Span.Emphasis(a.start(), b.end(), x.style()));
            }
            if (a instanceof Span.Link x
                    && b instanceof Span.Link y
                    && x.target().equals(y.target())) {
                return Optional.of(new Span.Link(a.start(), b.end(), x.target()));
            }
            return Optional.empty();
        }
    }
}
