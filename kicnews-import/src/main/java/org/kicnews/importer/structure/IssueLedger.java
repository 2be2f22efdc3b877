package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.ledger.Ledger.Destination;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.model.Table;
import org.kicnews.core.model.TocLine;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;

/**
 * Draws up the ledger of an issue: what the reader saw against what the finished issue holds, field by field, whatever
 * way it came there.
 */
final class IssueLedger {
    private final Map<Destination, Census> characters = new EnumMap<>(Destination.class);
    private final Map<Destination, Integer> pictures = new EnumMap<>(Destination.class);
    private final Census held = new Census();

    private IssueLedger() {}

    /** The ledger of an issue that was recognised in a flow. */
    static Ledger of(Flow flow, Issue issue) {
        IssueLedger ledger = new IssueLedger();
        issue.masthead().lines().forEach(line -> ledger.add(Destination.MASTHEAD, line));
        issue.toc().forEach(ledger::add);
        issue.sections().forEach(ledger::add);
        return ledger.close(flow, issue.furniture());
    }

    private void add(TocLine line) {
        line.marker().ifPresent(marker -> add(Destination.TOC, marker));
        add(Destination.TOC, line.text());
    }

    private void add(Section section) {
        section.title().ifPresent(title -> add(Destination.SECTION_TITLE, title));
        section.intro().forEach(this::add);
        Optional<Subsection> group = Optional.empty();
        for (Article article : section.articles()) {
            if (!article.subsection().equals(group)) {
                group = article.subsection();
                group.ifPresent(subsection -> add(Destination.SECTION_TITLE, subsection.text()));
            }
            add(article);
        }
    }

    private void add(Article article) {
        article.titleLine().ifPresent(line -> add(Destination.ARTICLE, line));
        addNoteMarks(Destination.ARTICLE, article.titleSpans());
        article.subtitle().ifPresent(line -> add(Destination.ARTICLE, line));
        article.sourceLine().ifPresent(line -> add(Destination.ARTICLE, line));
        article.blocks().forEach(this::add);
    }

    private void add(Block block) {
        Destination destination = block instanceof Note ? Destination.NOTE : Destination.ARTICLE;
        add(destination, block.text());
        addNoteMarks(destination, block.spans());
        if (block instanceof Heading heading) {
            heading.marker().ifPresent(marker -> add(destination, marker));
        } else if (block instanceof ListItem item) {
            add(destination, item.marker());
        } else if (block instanceof Note note) {
            note.marker().ifPresent(marker -> add(destination, marker));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.forEach(cell -> add(destination, cell)));
        } else if (block instanceof Figure figure && figure.image().isPresent()) {
            pictures.merge(destination, 1, Integer::sum);
        }
    }

    private void addNoteMarks(Destination destination, List<Span> spans) {
        for (Span span : spans) {
            if (span instanceof Span.NoteReference reference) {
                add(destination, reference.marker());
            }
        }
    }

    private void add(Destination destination, String text) {
        characters.computeIfAbsent(destination, key -> new Census()).add(text);
    }

    /** Furniture is held with its first text and a count; which characters it has on every page the flow knows. */
    private Ledger close(Flow flow, List<Furniture> furniture) {
        characters.values().forEach(held::add);
        furniture.stream().filter(piece -> piece.kind() == Furniture.Kind.BOX).forEach(piece -> held.add(piece.text()));
        flow.furniture().stream().map(FlowFurniture::text).forEach(held::add);
        flow.dropped().forEach(dropped -> held.add(dropped.text()));
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Destination destination : Destination.values()) {
            Ledger.Entry entry =
                    switch (destination) {
                        case FURNITURE ->
                            new Ledger.Entry(
                                    destination,
                                    furniture.stream()
                                            .mapToInt(Furniture::characters)
                                            .sum(),
                                    furniture.stream()
                                            .mapToInt(Furniture::pictures)
                                            .sum());
                        case DROPPED ->
                            new Ledger.Entry(
                                    destination,
                                    flow.dropped().stream()
                                            .mapToInt(dropped -> Census.count(dropped.text()))
                                            .sum(),
                                    flow.dropped().stream()
                                            .mapToInt(Flow.Dropped::pictures)
                                            .sum());
                        default ->
                            new Ledger.Entry(
                                    destination,
                                    characters
                                            .getOrDefault(destination, new Census())
                                            .total(),
                                    pictures.getOrDefault(destination, 0));
                    };
            if (entry.characters() > 0 || entry.pictures() > 0) {
                entries.add(entry);
            }
        }
        Census seen = flow.seen().characters();
        return new Ledger(seen.total(), flow.seen().pictures(), entries, seen.without(held), held.without(seen));
    }
}
