package org.kicnews.core.ids;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.model.Article;

/**
 * By what an article is known again: the hash of its text, and a short hash of each of its sentences. White space, the
 * breaks of paragraphs and the printed number play no part, for they change with a layout or a better reading.
 *
 * @param id the article's id
 * @param hash the first {@value #HASH_DIGITS} hexadecimal digits of the text's SHA-256
 * @param characters visible characters, as {@link ArticleText#characters} counts them
 * @param sentences the first {@value #SENTENCE_DIGITS} digits of each sentence's hash, in the order of the text
 * @param title the title on one line; empty where there is none
 */
public record ArticlePrint(String id, String hash, int characters, List<String> sentences, String title) {
    /** 64 bits: two of a million articles share a hash by chance once in 40 million archives. */
    static final int HASH_DIGITS = 16;

    /** 16 bits keep the lock small; they find the sentences that changed, while {@link #hash} says whether any did. */
    static final int SENTENCE_DIGITS = 4;

    private static final String SENTENCE_ENDS = ".!?。！？";

    public ArticlePrint {
        sentences = List.copyOf(sentences);
    }

    /** The print of an article. */
    public static ArticlePrint of(Article article) {
        List<String> sentences = sentences(article);
        return new ArticlePrint(
                article.id(),
                hash(String.join("", sentences), HASH_DIGITS),
                ArticleText.characters(article),
                sentences.stream()
                        .map(sentence -> hash(sentence, SENTENCE_DIGITS))
                        .toList(),
                oneLine(title(article)));
    }

    /** The sentences of an article without white space; what is printed before the title is left out. */
    static List<String> sentences(Article article) {
        String text = Stream.of(title(article), article.sourceLine().orElse(""), ArticleText.body(article))
                .collect(Collectors.joining("\n"));
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
                sentence.appendCodePoint(codePoint);
            }
            if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
        });
        if (!sentence.isEmpty()) {
            sentences.add(sentence.toString());
        }
        return sentences;
    }

    /** The id of the issue that the article was published in. */
    String issue() {
        int article = id.lastIndexOf('-');
        return id.substring(0, id.lastIndexOf('-', article - 1));
    }

    /** How many sentences two articles share, each as often as both have it. */
    int shared(ArticlePrint other) {
        Map<String, Integer> left = new HashMap<>();
        sentences.forEach(sentence -> left.merge(sentence, 1, Integer::sum));
        int shared = 0;
        for (String sentence : other.sentences) {
            if (left.merge(sentence, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    /** How alike two articles are, from 0 to 1: the share of sentences that they have in common (Dice). */
    double likeness(ArticlePrint other) {
        int all = sentences.size() + other.sentences.size();
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    ArticlePrint withId(String newId) {
        return new ArticlePrint(newId, hash, characters, sentences, title);
    }

    private static String title(Article article) {
        return article.title().or(article::titleLine).orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    static String hash(String text, int digits) {
        return Sha256.of(text).substring(0, digits);
    }
}
