package org.kicnews.core.build;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Table;

/** The text of articles as a reader sees it, by which two forms of an issue are compared. */
final class PlainText {
    private PlainText() {}

    /** The text of an article; notes are left out, since forms print them in different places. */
    static String of(Article article) {
        return Stream.concat(
                        Stream.of(
                                article.titleLine().orElse(""),
                                article.subtitle().orElse(""),
                                article.sourceLine().orElse("")),
                        article.blocks().stream()
                                .filter(block -> !(block instanceof Note))
                                .map(PlainText::of))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The text of a block with the number before it; the cells of a table one after the other. */
    static String of(Block block) {
        if (block instanceof Table table) {
            return table.text() + " "
                    + table.rows().stream().map(row -> String.join(" ", row)).collect(Collectors.joining(" "));
        }
        if (block instanceof ListItem item) {
            return numbered(Optional.of(item.marker()), item.text());
        }
        if (block instanceof Heading heading) {
            return numbered(heading.marker(), heading.text());
        }
        return block.text();
    }

    /** A bullet is another character in every form; a number is part of what is said, set apart or not. */
    private static String numbered(Optional<String> marker, String text) {
        return marker.filter(mark -> mark.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(mark -> mark + " " + text)
                .orElse(text);
    }

    /** A text without white space. */
    static String squeeze(String text) {
        return text.codePoints()
                .filter(codePoint -> !isSpace(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a character is white space of any kind. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
