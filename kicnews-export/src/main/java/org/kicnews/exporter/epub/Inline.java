package org.kicnews.exporter.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kicnews.core.model.Span;
import org.kicnews.exporter.markup.Xhtml;

/** Writes a text with its marks. Marks may overlap; elements may not, so that a mark can become several elements. */
final class Inline {

    /** Marks that should stay in one piece come first, and thus outside. */
    private static final Comparator<Span> OUTSIDE_FIRST = Comparator.comparingInt(Inline::rank)
            .thenComparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final Xhtml out;
    private final Typesetting setting;
    private final Notes notes;

    Inline(Xhtml out, Typesetting setting, Notes notes) {
        this.out = out;
        this.setting = setting;
        this.notes = notes;
    }

    void write(String text, List<Span> spans) {
        int length = text.codePointCount(0, text.length());
        List<Mark> marks = marks(spans, length);
        for (IssueReferences.Found found : setting.references(text)) {
            Element link = Element.of("a", "class", "reference", "href", found.href());
            marks.add(0, new Mark(found.start(), found.end(), link));
        }
        List<Span.NoteReference> references = references(spans);
        if (marks.isEmpty() && references.isEmpty()) {
            out.lines(text);
            return;
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        references.forEach(reference -> cuts.add(Math.min(reference.end(), length)));
        Deque<Mark> open = new ArrayDeque<>();
        int offset = 0;
        for (Integer cut = 0; cut < length; cut = cuts.higher(cut)) {
            int from = cut;
            int to = cuts.higher(cut);
            List<Mark> active = marks.stream()
                    .filter(mark -> mark.start() <= from && mark.end() >= to)
                    .toList();
            turn(open, active);
            int next = text.offsetByCodePoints(offset, to - from);
            out.lines(text.substring(offset, next));
            offset = next;
            turn(open, open.stream().filter(mark -> mark.end() > to).toList());
            references.stream()
                    .filter(reference -> Math.min(reference.end(), length) == to)
                    .forEach(reference -> noteReference(reference, open));
        }
        turn(open, List.of());
    }

    private static List<Span.NoteReference> references(List<Span> spans) {
        return spans.stream()
                .filter(Span.NoteReference.class::isInstance)
                .map(Span.NoteReference.class::cast)
                .sorted(Comparator.comparingInt(Span.NoteReference::end))
                .toList();
    }

    /** The mark of a note stands right after the text that it belongs to; a link inside a link is not possible. */
    private void noteReference(Span.NoteReference span, Deque<Mark> open) {
        boolean insideLink = open.stream().anyMatch(outer -> outer.element().isLink());
        Optional<Notes.Reference> tied = notes.reference(span).filter(reference -> !insideLink);
        if (tied.isPresent()) {
            setting.placeReference(tied.get().number());
            out.open(
                    "a",
                    "id",
                    "ref-" + tied.get().number(),
                    "class",
                    "noteref",
                    "epub:type",
                    "noteref",
                    "role",
                    "doc-noteref",
                    "href",
                    setting.noteHref(tied.get().note()));
        } else {
            out.open("span", "class", "noteref");
        }
        out.lines(span.marker());
        out.close();
    }

    /** Closes what does not go on, and opens what begins. */
    private void turn(Deque<Mark> open, List<Mark> active) {
        List<Mark> before = new ArrayList<>(open);
        int common = 0;
        while (common < before.size() && common < active.size() && before.get(common) == active.get(common)) {
            common++;
        }
        for (int i = before.size(); i > common; i--) {
            open.removeLast();
            out.close();
        }
        for (Mark mark : active.subList(common, active.size())) {
            boolean insideLink = open.stream().anyMatch(outer -> outer.element().isLink());
            open.addLast(mark);
            mark.open(out, insideLink);
        }
    }

    private List<Mark> marks(List<Span> spans, int length) {
        List<Mark> marks = new ArrayList<>();
        spans.stream()
                .filter(span -> span.start() < length && !(span instanceof Span.NoteReference))
                .sorted(OUTSIDE_FIRST)
                .forEach(span -> element(span, spans)
                        .ifPresent(
                                element -> marks.add(new Mark(span.start(), Math.min(span.end(), length), element))));
        return marks;
    }

    private Optional<Element> element(Span span, List<Span> all) {
        if (span instanceof Span.Link link) {
            return Hrefs.external(link.target()).map(href -> Element.of("a", "href", href));
        } else if (span instanceof Span.Gloss gloss) {
            return Optional.of(gloss(gloss, all));
        } else if (span instanceof Span.Language language) {
            return Languages.wellFormed(language.language())
                    .map(tag -> Element.of("span", "lang", tag, "xml:lang", tag));
        } else if (span instanceof Span.Emphasis emphasis) {
            return Optional.of(Element.of(emphasisElement(emphasis.style())));
        }
        throw new IllegalArgumentException("an unknown mark: " + span);
    }

    private Element gloss(Span.Gloss gloss, List<Span> all) {
        String id = "name-" + setting.next();
        String language = all.stream()
                .filter(span -> span.start() >= gloss.start() && span.end() <= gloss.end())
                .flatMap(span -> span instanceof Span.Language inner
                        ? Languages.wellFormed(inner.language()).stream()
                        : Stream.empty())
                .findFirst()
                .orElse("");
        setting.article().ifPresent(article -> setting.harvest()
                .mention(
                        new Harvest.Term(gloss.name(), gloss.original()),
                        language,
                        new Harvest.Mention(
                                setting.issue(), article.withBlocks(List.of()), setting.file() + "#" + id)));
        return Element.of("span", "id", id, "class", "gloss");
    }

    private static String emphasisElement(Span.Emphasis.Style style) {
        return switch (style) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case STRIKE -> "s";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    private static int rank(Span span) {
        if (span instanceof Span.Link) {
            return 1;
        } else if (span instanceof Span.Gloss) {
            return 2;
        } else if (span instanceof Span.Language) {
            return 3;
        }
        return 4;
    }

    private record Element(String name, List<String> attributes) {
        static Element of(String name, String... attributes) {
            return new Element(name, List.of(attributes));
        }

        boolean isLink() {
            return name.equals("a");
        }
    }

    /** One mark on its way; it remembers whether its id was given, for an id must not come twice. */
    private static final class Mark {
        private final int start;
        private final int end;
        private final Element element;
        private boolean begun;

        private Mark(int start, int end, Element element) {
            this.start = start;
            this.end = end;
            this.element = element;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        Element element() {
            return element;
        }

        void open(Xhtml out, boolean insideLink) {
            if (element.isLink() && insideLink) {
                out.open("span");
                return;
            }
            List<String> attributes = new ArrayList<>(element.attributes());
            if (begun && !attributes.isEmpty() && attributes.get(0).equals("id")) {
                attributes.set(1, "");
            }
            begun = true;
            out.open(element.name(), attributes.toArray(String[]::new));
        }
    }
}
