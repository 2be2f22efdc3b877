package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.docx.style.EffectiveParagraph;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Layout;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.flow.FlowParagraph.Role;

/** Collects the blocks of a story, a cell or a box in their order. */
final class Blocks {
    /** The usual line pitch, as a multiple of the size. */
    private static final double LINE_PITCH = 1.2;

    /** The name of a newsletter, its motto, its number, its date and its logos, and some more. */
    private static final int MAX_FRONT_ITEMS = 12;

    /** Lines at the front are short; running text is longer. */
    private static final int MAX_FRONT_LINE = 120;

    private final List<FlowItem> items = new ArrayList<>();
    private final List<FlowItem> framed = new ArrayList<>();
    private Optional<String> frame = Optional.empty();
    private Optional<ParagraphBuilder> carried = Optional.empty();
    private double spaceAbove;
    private double lastAfter;
    private Optional<String> lastStyle = Optional.empty();

    /** Adds something that is no paragraph. */
    void add(FlowItem item) {
        endFrame();
        items.add(item);
        spaceAbove = 0;
        lastAfter = 0;
        lastStyle = Optional.empty();
    }

    /** Takes over what an earlier paragraph left for this one. */
    ParagraphBuilder begin() {
        ParagraphBuilder builder = new ParagraphBuilder();
        carried.ifPresent(builder::prepend);
        carried = Optional.empty();
        return builder;
    }

    /** Keeps a paragraph whose end mark does not end it for the next one. */
    void carry(ParagraphBuilder builder) {
        carried = Optional.of(builder);
    }

    /** Adds a paragraph with what stands beside it. */
    void add(
            ParagraphBuilder builder,
            EffectiveParagraph properties,
            Optional<Marker> marker,
            Role role,
            double size,
            Optional<Integer> page) {
        List<FlowItem> target = target(properties);
        target.addAll(builder.before());
        ParagraphBuilder.Content content = builder.content();
        double between = Math.max(lastAfter, properties.before());
        if (properties.contextualSpacing() && lastStyle.equals(properties.styleName())) {
            between = 0;
        }
        if (!content.text().isEmpty() || marker.isPresent()) {
            Layout layout = new Layout(
                    properties.alignment(), properties.left(), properties.firstLine(), spaceAbove + between, 0);
            target.add(new FlowParagraph(
                    content.text(),
                    content.runs(),
                    layout,
                    marker,
                    properties.outlineLevel(),
                    role,
                    properties.styleName(),
                    builder.page().or(() -> page),
                    page));
            spaceAbove = 0;
        } else if (builder.hasItems()) {
            spaceAbove = 0;
        } else {
            spaceAbove += between + size * LINE_PITCH;
        }
        target.addAll(builder.after());
        lastAfter = properties.after();
        lastStyle = properties.styleName();
    }

    /**
     * Whether only the front of a document was added so far: a few short lines and pictures, no heading, no running
     * text.
     */
    boolean isFront() {
        return items.size() <= MAX_FRONT_ITEMS
                && items.stream()
                        .allMatch(item -> !(item instanceof FlowParagraph paragraph)
                                || paragraph.outlineLevel().isEmpty()
                                        && paragraph.text().length() <= MAX_FRONT_LINE);
    }

    /** Everything that was added. */
    List<FlowItem> finish() {
        endFrame();
        carried.ifPresent(rest -> items.addAll(rest.before()));
        carried.ifPresent(rest -> {
            ParagraphBuilder.Content content = rest.content();
            if (!content.text().isEmpty()) {
                items.add(new FlowParagraph(
                        content.text(),
                        content.runs(),
                        Layout.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        Role.UNSPECIFIED,
                        Optional.empty(),
                        rest.page(),
                        rest.page()));
            }
            items.addAll(rest.after());
        });
        carried = Optional.empty();
        return items;
    }

    private List<FlowItem> target(EffectiveParagraph properties) {
        if (!properties.frame().equals(frame)) {
            endFrame();
            frame = properties.frame();
        }
        return frame.isPresent() ? framed : items;
    }

    private void endFrame() {
        if (!framed.isEmpty()) {
            items.add(new FlowBox(framed, framed.get(0).page()));
            framed.clear();
        }
        frame = Optional.empty();
    }
}
