package org.kicnews.core.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Span;

/**
 * What is compared of an issue with other issues.
 *
 * @param id the id of the issue
 * @param number its number
 * @param date its date
 * @param articles its articles
 */
public record Gist(String id, Optional<Integer> number, Optional<LocalDate> date, List<Text> articles) {
    /** 64 bits: two of a million articles share a hash by chance once in 40 million archives. */
    private static final int HASH_DIGITS = 16;

    public Gist {
        articles = List.copyOf(articles);
    }

    /**
     * What is compared of an article.
     *
     * @param id its id
     * @param title its title; empty where it has none
     * @param hash tells whether two texts are one
     * @param characters the length of the text in visible characters
     * @param source its source
     * @param series the series that it continues, or the column that its section is
     * @param names the foreign names in it
     */
    public record Text(
            String id,
            String title,
            String hash,
            int characters,
            Optional<String> source,
            Optional<Series> series,
            List<Name> names) {
        public Text {
            names = List.copyOf(names);
        }
    }

    /**
     * A foreign name: 핀둬둬(拼多多).
     *
     * @param name the name
     * @param original the original
     */
    public record Name(String name, String original) {}

    /** The gist of an issue. */
    public static Gist of(Issue issue) {
        List<Text> articles = new ArrayList<>();
        for (Section section : issue.sections()) {
            Optional<Series> column = section.column();
            for (Article article : section.articles()) {
                articles.add(text(article, article.series().or(() -> column)));
            }
        }
        return new Gist(issue.id(), issue.number(), issue.date(), articles);
    }

    private static Text text(Article article, Optional<Series> series) {
        List<Name> names = new ArrayList<>(names(article.titleSpans()));
        article.blocks().forEach(block -> names.addAll(names(block.spans())));
        return new Text(
                article.id(),
                article.title().orElse(""),
                hash(article.title().orElse("") + ArticleText.body(article)),
                ArticleText.characters(article),
                article.source(),
                series,
                names.stream().distinct().toList());
    }

    /** Spaces and the breaks of paragraphs play no part, for they change with a layout. */
    private static String hash(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return Sha256.of(visible.toString()).substring(0, HASH_DIGITS);
    }

    private static List<Name> names(List<Span> spans) {
        List<Name> names = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Gloss gloss) {
                names.add(new Name(gloss.name(), gloss.original()));
            }
        }
        return names;
    }
}
