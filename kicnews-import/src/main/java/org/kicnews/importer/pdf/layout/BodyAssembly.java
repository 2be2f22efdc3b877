package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;

/**
 * Puts paragraphs, notes and things that stand at a place of their own (pictures, tables) into one sequence.
 */
public final class BodyAssembly {
    /** How far a thing may reach into the line above it, in em: ascents and frames. */
    private static final double TOUCH = 0.6;

    /**
     * A thing at its place.
     *
     * @param item the thing
     * @param page the page that it stands on
     * @param bounds where it stands
     */
    public record PlacedItem(FlowItem item, int page, Bounds bounds) {}

    private record Slot(int paragraph, PlacedItem placed) {}

    private final Typesetting typesetting;
    private final ParagraphSetter setter;
    private final List<List<Line>> paragraphs;

    /** An assembly of paragraphs in reading order. */
    public BodyAssembly(List<Line> body, Typesetting typesetting, ParagraphSetter setter) {
        this.typesetting = typesetting;
        this.setter = setter;
        this.paragraphs = Paragraphs.divide(body, typesetting);
    }

    /**
     * Puts everything in order.
     *
     * @param placed the things beside the text
     * @param notes the notes by page
     */
    public List<FlowItem> items(List<PlacedItem> placed, Map<Integer, List<Note>> notes) {
        notes.values().forEach(page -> page.forEach(setter::expect));
        Map<Integer, List<PlacedItem>> before = slots(placed);
        Map<Integer, List<FlowNote>> notesAfter = noteSlots(notes);
        List<FlowItem> items = new ArrayList<>();
        add(items, before.get(0));
        for (int i = 0; i < paragraphs.size(); i++) {
            double space = i == 0 ? 0 : Paragraphs.spaceBefore(paragraphs.get(i - 1), paragraphs.get(i), typesetting);
            items.add(setter.set(paragraphs.get(i), space));
            items.addAll(notesAfter.getOrDefault(i, List.of()));
            add(items, before.get(i + 1));
        }
        if (paragraphs.isEmpty()) {
            notesAfter.values().forEach(items::addAll);
        }
        return ItemLevels.of(items);
    }

    private static void add(List<FlowItem> items, @org.jspecify.annotations.Nullable List<PlacedItem> placed) {
        if (placed != null) {
            placed.forEach(thing -> items.add(thing.item()));
        }
    }

    /** For each thing the paragraph before which it stands. */
    private Map<Integer, List<PlacedItem>> slots(List<PlacedItem> placed) {
        List<Slot> slots = new ArrayList<>();
        for (PlacedItem thing : placed) {
            slots.add(new Slot(slot(thing), thing));
        }
        slots.sort(Comparator.comparingInt(Slot::paragraph)
                .thenComparingInt(slot -> slot.placed().page())
                .thenComparingDouble(slot -> slot.placed().bounds().top())
                .thenComparingDouble(slot -> slot.placed().bounds().left()));
        Map<Integer, List<PlacedItem>> byParagraph = new TreeMap<>();
        slots.forEach(slot -> byParagraph
                .computeIfAbsent(slot.paragraph(), key -> new ArrayList<>())
                .add(slot.placed()));
        return byParagraph;
    }

    /** The paragraph before which a thing stands: after what is printed above it, and before what is below. */
    private int slot(PlacedItem thing) {
        int around = slotInTextAround(thing);
        return around >= 0 ? around : slotBetween(thing);
    }

    /** The paragraph before which a thing stands that text runs around: the one that begins beside it; -1 if none does. */
    private int slotInTextAround(PlacedItem thing) {
        List<Line> lines = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Line line : paragraphs.get(i)) {
                if (line.page() == thing.page()) {
                    lines.add(line);
                    owners.add(i);
                }
            }
        }
        if (!RunningAround.isAround(lines, thing.bounds(), 1)) {
            return -1;
        }
        int first = RunningAround.firstBeside(lines, thing.bounds());
        int owner = owners.get(first);
        boolean begins = paragraphs.get(owner).get(0) == lines.get(first);
        return begins ? owner : owner + 1;
    }

    private int slotBetween(PlacedItem thing) {
        int above = -1;
        int below = -1;
        int samePage = -1;
        int earlier = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Line line : paragraphs.get(i)) {
                if (line.page() < thing.page()) {
                    earlier = i;
                } else if (line.page() == thing.page()) {
                    samePage = i;
                    boolean beside = line.left() < thing.bounds().right()
                            && thing.bounds().left() < line.right();
                    if (beside && isOver(line, thing)) {
                        above = i;
                        below = -1;
                    } else if (beside && below < 0) {
                        below = line == paragraphs.get(i).get(0) ? i : i + 1;
                    }
                }
            }
        }
        if (above >= 0) {
            return afterColumns(thing, above + 1, below > above ? below : samePage + 1);
        }
        return below >= 0 ? below : besideNothing(thing, Math.max(samePage, earlier) + 1);
    }

    /** Where a thing stands that fills its column alone: before the columns at its right, else after the page. */
    private int besideNothing(PlacedItem thing, int afterPage) {
        for (int i = 0; i < afterPage; i++) {
            Line first = paragraphs.get(i).get(0);
            if (first.page() == thing.page() && first.left() >= thing.bounds().right() - TOUCH * first.size()) {
                return i;
            }
        }
        return afterPage;
    }

    /**
     * Where a thing stands between the last paragraph above it and the first below. What is printed at its left in
     * between is another column, which is read before, or ends short of it.
     */
    private int afterColumns(PlacedItem thing, int from, int to) {
        int slot = from;
        for (int i = from; i < to; i++) {
            for (Line line : paragraphs.get(i)) {
                boolean atLeft = line.page() == thing.page()
                        && line.right() <= thing.bounds().left();
                if (atLeft && isOver(line, thing)) {
                    slot = Math.min(to, i + 1);
                } else if (atLeft && line.baseline() < thing.bounds().bottom()) {
                    return to;
                }
            }
        }
        return slot;
    }

    private static boolean isOver(Line line, PlacedItem thing) {
        return line.baseline() <= thing.bounds().top() + TOUCH * line.size();
    }

    private Map<Integer, List<FlowNote>> noteSlots(Map<Integer, List<Note>> notes) {
        Map<Integer, List<FlowNote>> slots = new TreeMap<>();
        notes.forEach((page, onPage) -> {
            for (Note note : onPage) {
                slots.computeIfAbsent(slotOf(note, page), key -> new ArrayList<>())
                        .add(flowNote(note, page));
            }
        });
        return slots;
    }

    private FlowNote flowNote(Note note, int page) {
        List<FlowItem> items = new ArrayList<>();
        Paragraphs.divide(note.lines(), typesetting).forEach(lines -> items.add(setter.set(lines, 0)));
        return new FlowNote(note.marker(), items, java.util.Optional.of(page));
    }

    /** The paragraph that refers to a note, or the last of its page. */
    private int slotOf(Note note, int page) {
        int last = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Line line : paragraphs.get(i)) {
                if (line.page() == page
                        && note.reference().isPresent()
                        && line.glyphs().contains(note.reference().get().get(0))) {
                    return i;
                }
                if (line.page() <= page) {
                    last = i;
                }
            }
        }
        return last;
    }
}
