package org.kicnews.importer.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.picture.PageFigure;
import org.kicnews.importer.pdf.picture.PictureDesk;

/** Walks a structure tree and puts its blocks into the flow, in the order of the tree. */
final class TreeWalk {
    private final MarkedIndex index;
    private final ParagraphSetter setter;
    private final SpaceRule spaces;
    private final PictureDesk desk;
    private final NoteReferences references;
    private final RepeatedRows repeated;

    TreeWalk(MarkedIndex index, NoteReferences references, ParagraphSetter setter, SpaceRule spaces, PictureDesk desk) {
        this.index = index;
        this.references = references;
        this.setter = setter;
        this.spaces = spaces;
        this.desk = desk;
        this.repeated = new RepeatedRows(index, spaces);
    }

    /** The header rows that tables repeat on each page; the first copy alone is part of the table. */
    RepeatedRows repeated() {
        return repeated;
    }

    /**
     * Puts what an element holds into a list.
     *
     * @throws IOException if a picture cannot be written
     */
    void walk(Element element, Context context, Output out) throws IOException {
        InlineRun run = new InlineRun(index);
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked) {
                run.add(marked, element.alt());
            } else if (kid instanceof Element inner) {
                if (isText(inner)) {
                    run.add(inner);
                } else {
                    run = flush(run, context, out);
                    block(inner, context, out);
                }
            }
        }
        flush(run, context, out);
    }

    /**
     * Whether an element among blocks is text that has no block of its own. Browsers tag a box without meaning and the
     * text in it alike: the box is the one that holds elements.
     */
    private static boolean isText(Element element) {
        return switch (element.tag()) {
            case INLINE, LINK, LABEL -> !element.holds(InlineRun::isBlock);
            case UNDECIDED -> element.kids().stream().noneMatch(Element.class::isInstance);
            default -> false;
        };
    }

    private void block(Element element, Context context, Output out) throws IOException {
        switch (element.tag()) {
            case HEADING -> paragraph(element, context.asHeading(Math.max(1, element.level())), out);
            case TITLE -> paragraph(element, context.withRole(Role.TITLE), out);
            case CAPTION -> paragraph(element, context.withRole(Role.CAPTION), out);
            case PARAGRAPH -> paragraph(element, context, out);
            case QUOTATION -> walk(element, context.withRole(Role.QUOTATION), out);
            case CONTENTS -> walk(element, context.withRole(Role.TOC), out);
            case CONTENTS_ENTRY -> paragraph(element, context.withRole(Role.TOC), out);
            case LIST -> walk(element, context.inList(), out);
            case LIST_ITEM -> item(element, context, out);
            case TABLE -> new TableWalk(this).walk(element, context, out);
            case FIGURE -> figure(element, context, out);
            case NOTE -> note(element, out);
            case ARTIFACT -> {
                // Not reached; what is drawn for it is furniture.
            }
            default -> walk(element, context, out);
        }
    }

    /** One paragraph, and after it whatever blocks are put into it. */
    private void paragraph(Element element, Context context, Output out) throws IOException {
        InlineRun run = new InlineRun(index);
        run.add(element);
        flush(run, context, out);
    }

    private void item(Element element, Context context, Output out) throws IOException {
        InlineRun label = new InlineRun(index);
        List<Content> rest = new ArrayList<>();
        for (Content kid : element.kids()) {
            if (kid instanceof Element inner && inner.tag() == Tag.LABEL) {
                label.add(inner);
            } else {
                rest.add(kid);
            }
        }
        String mark = text(label.lines());
        Output body = new Output();
        walk(element.withKids(rest), context, body);
        body.markFirst(new FlowParagraph.Marker(mark, Math.max(1, context.listLevel()), true));
        out.addAll(body);
    }

    private void note(Element element, Output out) throws IOException {
        if (!references.place(element)) {
            return;
        }
        NoteParts parts = NoteParts.of(element, index);
        String mark = parts.mark(index);
        parts.label().forEach(index::takeGlyphs);
        Output body = new Output();
        walk(parts.rest(), Context.TOP, body);
        List<FlowItem> items = body.items();
        Optional<Integer> page = parts.label().stream()
                .map(Content.Marked::page)
                .findFirst()
                .or(() -> items.stream().flatMap(item -> item.page().stream()).findFirst());
        if (!items.isEmpty() || !mark.isEmpty()) {
            out.add(new FlowNote(mark, items, page), body);
        }
    }

    private void figure(Element element, Context context, Output out) throws IOException {
        InlineRun run = new InlineRun(index);
        run.add(element);
        List<InlineRun.Shown> shown = new ArrayList<>(run.before());
        shown.addAll(run.after());
        boolean any = false;
        for (InlineRun.Shown one : shown) {
            any |= picture(one.figure(), one.alt().or(element::alt), out);
        }
        List<Line> lines = run.lines();
        if (!lines.isEmpty()) {
            FlowParagraph text = setter.set(lines, 0);
            // Words in a picture are no part of the text around it.
            out.add(any ? new FlowBox(List.of(text), text.page()) : text);
        }
        for (Element block : run.blocks()) {
            block(block, context, out);
        }
    }

    private InlineRun flush(InlineRun run, Context context, Output out) throws IOException {
        for (InlineRun.Shown shown : run.before()) {
            picture(shown.figure(), shown.alt(), out);
        }
        List<Line> lines = run.lines();
        if (!lines.isEmpty()) {
            out.add(lines, paragraph(lines, context));
            for (Optional<Element> note = references.referredBy(lines);
                    note.isPresent();
                    note = references.referredBy(lines)) {
                note(note.get(), out);
            }
        }
        for (InlineRun.Shown shown : run.after()) {
            picture(shown.figure(), shown.alt(), out);
        }
        for (Element block : run.blocks()) {
            block(block, context, out);
        }
        return new InlineRun(index);
    }

    private FlowParagraph paragraph(List<Line> lines, Context context) {
        return Annotated.with(setter.set(lines, 0), context);
    }

    private boolean picture(PageFigure figure, Optional<String> alt, Output out) throws IOException {
        Optional<? extends FlowItem> kept = desk.keep(figure, alt);
        kept.ifPresent(item -> out.add(figure, item));
        return kept.isPresent();
    }

    private String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(spaces.text(line)));
        return text.toString().strip();
    }
}
