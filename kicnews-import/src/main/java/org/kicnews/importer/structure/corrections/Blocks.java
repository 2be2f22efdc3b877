package org.kicnews.importer.structure.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.TitleParts;

/** Changes the blocks of articles. */
final class Blocks {

    private Blocks() {}

    /** Two articles as one; the title of the second becomes a paragraph. */
    static Article joined(Article first, Article second) {
        List<Block> blocks = new ArrayList<>(first.blocks());
        second.titleLine().map(text -> line(second, text)).ifPresent(blocks::add);
        blocks.addAll(text(second));
        Optional<PageRange> pages = first.pages()
                .map(range -> second.pages()
                        .map(other -> range.with(other.first()).with(other.last()))
                        .orElse(range))
                .or(second::pages);
        return first.withBlocks(blocks).withPages(pages);
    }

    /**
     * An article as two, the title of the second read as the title of any article.
     *
     * @param issued the date of the issue
     */
    static Outcome<List<Article>> split(
            Article article, Decision.Split split, LineReader reader, Optional<LocalDate> issued) {
        int at = find(article, split.expect());
        if (at < 0) {
            return missing(split.expect());
        }
        Block title = article.blocks().get(at);
        Optional<PageRange> from = title.page()
                .map(page -> new PageRange(
                        page,
                        Math.max(page, article.pages().map(PageRange::last).orElse(page))));
        String line = marker(title).map(marker -> marker + " " + title.text()).orElse(title.text());
        TitleParts parts = reader.title(line);
        Article second = new Article(
                article.id() + "+",
                parts.number(),
                Optional.of(parts.title()),
                Optional.of(line),
                parts.title().equals(title.text()) ? title.spans() : List.of(),
                parts.source(),
                parts.day().flatMap(day -> day.in(issued)),
                parts.provider(),
                Optional.empty(),
                article.subsection(),
                Optional.empty(),
                from,
                article.blocks().subList(at + 1, article.blocks().size()));
        return Outcome.done(List.of(article.withBlocks(article.blocks().subList(0, at)), second));
    }

    static Outcome<List<Article>> retype(Article article, Decision.Retype retype) {
        int at = find(article, retype.expect());
        if (at < 0) {
            return missing(retype.expect());
        }
        Block block = article.blocks().get(at);
        String text = marker(block).map(marker -> marker + " " + block.text()).orElse(block.text());
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.set(
                at,
                retype.level()
                        .<Block>map(level -> new Heading(level, Optional.empty(), text, List.of(), block.page()))
                        .orElse(new Paragraph(text, List.of(), block.page())));
        return Outcome.done(List.of(article.withBlocks(blocks)));
    }

    /** The article without a block, which is added to what was removed. */
    static Outcome<List<Article>> remove(Article article, Decision.Remove remove, List<Block> removed) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).text().startsWith(remove.expect())) {
                removed.add(blocks.remove(at));
                return Outcome.done(List.of(article.withBlocks(blocks)));
            }
        }
        return missing(remove.expect());
    }

    /** The title of an article and the lines below it as a box that belongs to no article. */
    static Furniture box(Article article) {
        String text = head(article).collect(Collectors.joining("\n"));
        return new Furniture(
                Furniture.Kind.BOX,
                text,
                article.pages().map(pages -> List.of(pages.first())).orElse(List.of()),
                Census.count(text),
                0);
    }

    /** The text of an article with the lines that stand between its title and its text. */
    static List<Block> text(Article article) {
        List<Block> blocks = new ArrayList<>();
        Stream.concat(article.subtitle().stream(), article.sourceLine().stream())
                .map(text -> line(article, text))
                .forEach(blocks::add);
        blocks.addAll(article.blocks());
        return blocks;
    }

    private static Block line(Article article, String text) {
        return new Paragraph(text, List.of(), article.pages().map(PageRange::first));
    }

    /** The lines above the text of an article, as printed. */
    private static Stream<String> head(Article article) {
        return Stream.of(article.titleLine(), article.subtitle(), article.sourceLine())
                .flatMap(Optional::stream);
    }

    /** A block as a box that belongs to no article; of a table its cells, of a figure its caption and the picture. */
    static Furniture box(Block block) {
        List<String> parts = new ArrayList<>();
        marker(block).ifPresent(parts::add);
        parts.add(block.text());
        if (block instanceof Table table) {
            table.rows().forEach(parts::addAll);
        }
        block.spans().stream()
                .filter(Span.NoteReference.class::isInstance)
                .map(span -> ((Span.NoteReference) span).marker())
                .forEach(parts::add);
        String text =
                String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
        boolean picture = block instanceof Figure figure && figure.image().isPresent();
        return new Furniture(
                Furniture.Kind.BOX,
                text,
                block.page().map(List::of).orElse(List.of()),
                Census.count(text),
                picture ? 1 : 0);
    }

    /** Spans of a changed text are dropped: where they would lie now is a guess. */
    static Outcome<List<Article>> replace(Article article, Decision.Replace replace) {
        int times = times(article, replace.wording());
        if (times != replace.times()) {
            return Outcome.misfit(
                    replace.wording() + " × " + replace.times(),
                    "× " + times,
                    times == 0
                            ? Optional.empty()
                            : Optional.of(new Decision.Replace(replace.id(), replace.wording(), times, replace.to())));
        }
        return Outcome.done(List.of(article.withBlocks(article.blocks().stream()
                .map(block -> block.text().contains(replace.wording())
                        ? withText(block, block.text().replace(replace.wording(), replace.to()))
                        : block)
                .toList())));
    }

    /** How often a wording stands in the text of an article. */
    static int times(Article article, String wording) {
        return article.blocks().stream()
                .mapToInt(block -> count(block.text(), wording))
                .sum();
    }

    private static Block withText(Block block, String text) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.marker(), text, List.of(), heading.page());
        }
        if (block instanceof ListItem item) {
            return new ListItem(item.level(), item.marker(), text, List.of(), item.page());
        }
        if (block instanceof Note note) {
            return new Note(note.marker(), text, List.of(), note.page());
        }
        if (block instanceof Figure figure) {
            return new Figure(
                    figure.label(), figure.number(), figure.caption(), text, List.of(), figure.image(), figure.page());
        }
        return block instanceof Paragraph ? new Paragraph(text, List.of(), block.page()) : block;
    }

    private static int find(Article article, String beginning) {
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            boolean text = block instanceof Paragraph || block instanceof Heading || block instanceof ListItem;
            if (text && block.text().startsWith(beginning)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> marker(Block block) {
        if (block instanceof ListItem item) {
            return Optional.of(item.marker());
        }
        if (block instanceof Note note) {
            return note.marker();
        }
        return block instanceof Heading heading ? heading.marker() : Optional.empty();
    }

    private static int count(String text, String wording) {
        int count = 0;
        for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length())) {
            count++;
        }
        return count;
    }

    private static Outcome<List<Article>> missing(String expected) {
        return Outcome.misfit(expected, FindingReason.MISFIT_NO_BLOCK, Optional.empty());
    }
}
