package org.kicnews.core.build;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Table;

/** The visible text of articles without any white space, by which two forms of an issue are compared. */
final class PlainText {
    private PlainText() {}

    /** The text of an article; notes are left out, since forms print them in different places. */
    static String of(Article article) {
        return Stream.concat(
                        Stream.of(
                                article.titleLine().orElse(""),
                                article.sourceLine().orElse("")),
                        article.blocks().stream()
                                .filter(block -> !(block instanceof Note))
                                .map(PlainText::of))
                .map(PlainText::squeeze)
                .collect(Collectors.joining());
    }

    /** The text of a block; the cells of a table one after the other. */
    static String of(Block block) {
        if (block instanceof Table table) {
            return squeeze(table.text()
                    + table.rows().stream().map(row -> String.join("", row)).collect(Collectors.joining()));
        }
        return squeeze(block.text());
    }

    /** A text without white space. */
    static String squeeze(String text) {
        return text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
