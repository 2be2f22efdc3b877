package org.kicnews.exporter.xlsx;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;

/** Draws the rows of figures and links, which stand in the blocks of articles and of introductions. */
final class BlockRows {
    private final Labels labels;
    private final Paths paths;
    private final List<Row> figures;
    private final List<Row> links;

    /**
     * Rows that are added to lists.
     *
     * @param figures takes the rows of figures
     * @param links takes the rows of links
     */
    BlockRows(Labels labels, Paths paths, List<Row> figures, List<Row> links) {
        this.labels = labels;
        this.paths = paths;
        this.figures = figures;
        this.links = links;
    }

    void draw(Issue issue) {
        for (Section section : issue.sections()) {
            section.intro().forEach(block -> add(issue, "", block));
            for (Article article : section.articles()) {
                addLinks(issue, article.id(), article.title().orElse(""), article.titleSpans(), Optional.empty());
                article.blocks().forEach(block -> add(issue, article.id(), block));
            }
        }
    }

    private void add(Issue issue, String article, Block block) {
        if (block instanceof Figure figure) {
            addFigure(issue, article, figure);
        } else if (block instanceof Table table) {
            addTable(issue, article, table);
        }
        addLinks(issue, article, block.text(), block.spans(), block.page());
    }

    private void addFigure(Issue issue, String article, Figure figure) {
        Row row = new Row()
                .text(article)
                .text(issue.id())
                .text(labels.get(figure.image().isPresent() ? "kind.picture" : "kind.caption"))
                .text(label(figure.label(), figure.number()))
                .text(figure.caption().orElse(figure.text()))
                .number(figure.page());
        addFile(row, figure.image());
        figures.add(row);
    }

    private void addTable(Issue issue, String article, Table table) {
        Row row = new Row()
                .text(article)
                .text(issue.id())
                .text(labels.get("kind.table"))
                .text(label(table.label(), table.number()))
                .text(table.caption().orElse(table.text()))
                .number(table.page());
        addFile(row, Optional.empty());
        figures.add(row);
    }

    private void addFile(Row row, Optional<Image> image) {
        row.number(image.map(Image::width))
                .number(image.map(Image::height))
                .count(image.map(Image::size))
                .text(image.map(Image::mediaType));
        if (image.isPresent()) {
            row.file(fileName(image.get()), paths.picture(image.get()));
        } else {
            row.text("");
        }
    }

    private void addLinks(Issue issue, String article, String text, List<Span> spans, Optional<Integer> page) {
        for (Span span : spans) {
            if (span instanceof Span.Link link) {
                links.add(new Row()
                        .text(article)
                        .text(issue.id())
                        .number(page)
                        .text(marked(text, link))
                        .address(link.target()));
            }
        }
    }

    private static String label(Optional<String> label, Optional<Integer> number) {
        return (label.orElse("") + " " + number.map(String::valueOf).orElse("")).strip();
    }

    private static String fileName(Image image) {
        return image.path().substring(image.path().lastIndexOf('/') + 1);
    }

    /** The text under a mark; what is there of it, should the mark reach beyond the text. */
    private static String marked(String text, Span span) {
        return text.codePoints()
                .skip(span.start())
                .limit((long) span.end() - span.start())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
