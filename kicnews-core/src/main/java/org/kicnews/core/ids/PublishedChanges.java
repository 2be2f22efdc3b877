package org.kicnews.core.ids;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ids.IdLock.Entry;
import org.kicnews.core.model.Article;

/** Says what became of published articles, so that a person can read the difference and accept it. */
public final class PublishedChanges {
    /** How much of the first new sentence is shown, in code points. */
    private static final int SHOWN = 60;

    private final KeptIds kept;
    private final Map<String, Entry> byMadeId = new HashMap<>();

    public PublishedChanges(KeptIds kept) {
        this.kept = kept;
        kept.pairs().forEach((entry, article) -> byMadeId.put(article.id(), entry));
    }

    /**
     * What is to be said of an article.
     *
     * @param article an article of the build, under the id by its place
     */
    public List<Finding> of(Article article) {
        Optional<Entry> published = Optional.ofNullable(byMadeId.get(article.id()));
        String id = kept.idOf(article.id());
        List<Finding> findings = new ArrayList<>();
        if (!id.equals(article.id())) {
            findings.add(Finding.of(FindingCode.ARTICLE_ID_KEPT, Place.article(id), id, article.id()));
        }
        published.ifPresent(entry -> {
            ArticlePrint now = ArticlePrint.of(article);
            if (!now.hash().equals(entry.print().hash())) {
                findings.add(changed(id, entry.print(), now, article));
            }
        });
        return findings;
    }

    private static Finding changed(String id, ArticlePrint before, ArticlePrint now, Article article) {
        int shared = before.shared(now);
        String title = before.title().equals(now.title())
                ? "“" + now.title() + "”"
                : "“" + before.title() + "” → “" + now.title() + "”";
        return Finding.of(
                FindingCode.PUBLISHED_ARTICLE_CHANGED,
                Place.article(id),
                title,
                Integer.toString(before.characters()),
                Integer.toString(now.characters()),
                Integer.toString(before.sentences().size() - shared),
                Integer.toString(now.sentences().size() - shared),
                firstNew(before, article));
    }

    private static String firstNew(ArticlePrint before, Article article) {
        Set<String> known = new HashSet<>(before.sentences());
        String sentence = ArticlePrint.sentences(article).stream()
                .filter(text -> !known.contains(ArticlePrint.hash(text, ArticlePrint.SENTENCE_DIGITS)))
                .findFirst()
                .orElse("–");
        return sentence.codePointCount(0, sentence.length()) <= SHOWN
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The published articles that are not there, in the order of their ids. */
    public List<Finding> gone() {
        return kept.gone().stream()
                .map(entry -> Finding.of(
                        FindingCode.PUBLISHED_ARTICLE_GONE,
                        Place.archive(),
                        entry.id(),
                        entry.print().title(),
                        kept.whereMostOf(entry).orElse("–")))
                .toList();
    }
}
