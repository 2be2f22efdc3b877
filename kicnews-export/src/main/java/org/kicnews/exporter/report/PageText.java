package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Table;
import org.kicnews.core.model.TocLine;

/** What was recognised on one page, piece by piece, in reading order. */
final class PageText {

    /**
     * A piece of what was recognised.
     *
     * @param kind what it is, as the style sheet names it: {@code masthead}, {@code contents}, {@code section},
     *     {@code title}, {@code heading}, {@code paragraph}, {@code item}, {@code figure}, {@code table}, {@code note}
     * @param text its text as printed
     * @param article the id of the article that it belongs to
     */
    record Piece(String kind, String text, Optional<String> article) {}

    private final int page;
    private final List<Piece> pieces = new ArrayList<>();

    private PageText(int page) {
        this.page = page;
    }

    /**
     * The pieces that begin on a page. Where it is not known on which page a masthead stands, that is the first.
     *
     * @param page the page, from 1
     */
    static List<Piece> of(Issue issue, int page) {
        PageText text = new PageText(page);
        if (page == 1) {
            issue.masthead().lines().forEach(line -> text.add("masthead", line, Optional.empty()));
        }
        issue.toc().stream().filter(line -> text.isHere(line.page())).forEach(text::add);
        issue.sections().forEach(text::add);
        return text.pieces;
    }

    private boolean isHere(Optional<Integer> place) {
        return place.equals(Optional.of(page));
    }

    private void add(String kind, String text, Optional<String> article) {
        pieces.add(new Piece(kind, text, article));
    }

    private void add(TocLine line) {
        add("contents", line.marker().map(marker -> marker + " ").orElse("") + line.text(), line.article());
    }

    private void add(Section section) {
        if (isHere(section.page())) {
            section.title().ifPresent(title -> add("section", title, Optional.empty()));
        }
        section.intro().forEach(block -> add(block, Optional.empty()));
        section.articles().forEach(this::add);
    }

    private void add(Article article) {
        Optional<String> id = Optional.of(article.id());
        if (isHere(article.pages().map(PageRange::first))) {
            article.titleLine().or(article::title).ifPresent(title -> add("title", title, id));
            article.subtitle().ifPresent(subtitle -> add("paragraph", subtitle, id));
            article.sourceLine().ifPresent(line -> add("paragraph", line, id));
        }
        article.blocks().forEach(block -> add(block, id));
    }

    private void add(Block block, Optional<String> article) {
        if (isHere(block.page())) {
            add(kind(block), text(block), article);
        }
    }

    private static String kind(Block block) {
        if (block instanceof Heading) {
            return "heading";
        } else if (block instanceof ListItem) {
            return "item";
        } else if (block instanceof Figure) {
            return "figure";
        } else if (block instanceof Table) {
            return "table";
        }
        return block instanceof Note ? "note" : "paragraph";
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return marked(heading.marker(), heading.text());
        } else if (block instanceof ListItem item) {
            return marked(Optional.of(item.marker()), item.text());
        } else if (block instanceof Note note) {
            return marked(note.marker(), note.text());
        } else if (block instanceof Table table) {
            String rows = table.rows().stream()
                    .map(row ->
                            row.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
            return table.text().isEmpty() ? rows : table.text() + "\n" + rows;
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : block.text();
    }

    private static String marked(Optional<String> marker, String text) {
        return marker.filter(mark -> !mark.isEmpty()).map(mark -> mark + " ").orElse("") + text;
    }
}
