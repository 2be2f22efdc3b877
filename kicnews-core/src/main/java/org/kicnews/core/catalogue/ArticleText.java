package org.kicnews.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Table;

/** The text of an article without its structure, and what can be counted in it. */
public final class ArticleText {

    private ArticleText() {}

    /**
     * The body as plain text: one line for each block, with markers as printed, the cells of a table set apart by tabs,
     * captions and notes where they stand. The title is no part of it.
     */
    public static String body(Article article) {
        return article.blocks().stream()
                .map(ArticleText::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The whole article as plain text: title line, subtitle and source line as printed, an empty line, the body. */
    public static String whole(Article article) {
        String head = Stream.of(heading(article), article.subtitle(), article.sourceLine())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return Stream.of(head, body(article)).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static Optional<String> heading(Article article) {
        return article.titleLine().or(article::title);
    }

    /**
     * The visible characters of title line, subtitle, source line and body: code points but white space, control and format
     * characters. A Hangul syllable is one, as a person counts; the ledger counts its letters.
     */
    public static int characters(Article article) {
        int head = visible(heading(article).orElse(""))
                + visible(article.subtitle().orElse(""))
                + visible(article.sourceLine().orElse(""));
        return head
                + article.blocks().stream()
                        .mapToInt(block -> visible(plain(block)))
                        .sum();
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSyllable(c) || c > ' ' && c < 0x7F) {
                visible++;
            } else if (c != ' ') {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                visible += isVisible(codePoint) ? 1 : 0;
            }
        }
        return visible;
    }

    /** Hangul syllables, which most of a Korean text is. */
    private static boolean isSyllable(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** How many pictures the article shows; one that is shown twice counts twice. */
    public static int pictures(Article article) {
        return (int) article.blocks().stream()
                .filter(block ->
                        block instanceof Figure figure && figure.image().isPresent())
                .count();
    }

    /** The first sentence of the first paragraph, or of the first list item where no paragraph has text. */
    public static Optional<String> firstSentence(Article article) {
        return firstOf(article.blocks(), Paragraph.class)
                .or(() -> firstOf(article.blocks(), ListItem.class))
                .map(FirstSentence::of);
    }

    private static Optional<String> firstOf(List<Block> blocks, Class<? extends Block> kind) {
        return blocks.stream()
                .filter(kind::isInstance)
                .map(block -> block.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String plain(Block block) {
        if (block instanceof Heading heading) {
            return marked(heading.marker().orElse(""), heading.text());
        }
        if (block instanceof ListItem item) {
            return marked(item.marker(), item.text());
        }
        if (block instanceof Note note) {
            return marked(note.marker().orElse(""), note.text());
        }
        if (block instanceof Table table) {
            return Stream.concat(
                            Stream.of(table.text()).filter(text -> !text.isEmpty()),
                            table.rows().stream().map(ArticleText::plainRow))
                    .collect(Collectors.joining("\n"));
        }
        return block.text();
    }

    private static String plainRow(List<String> row) {
        return row.stream()
                .map(cell -> cell.replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\t"));
    }

    private static String marked(String marker, String text) {
        return marker.isEmpty() ? text : marker + " " + text;
    }
}
