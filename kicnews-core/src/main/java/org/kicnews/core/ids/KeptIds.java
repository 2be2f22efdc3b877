package org.kicnews.core.ids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.kicnews.core.ids.IdLock.Entry;

/**
 * Which published id each article of a build keeps. Articles are known again by their content: first the same text,
 * then the most alike; the id by its place decides only between equals. An id that was published is never given to
 * another article.
 */
public final class KeptIds {
    /** Half of the sentences in common: less is another article that quotes, or the rest of one that was split. */
    private static final double ALIKE = 0.5;

    private final List<ArticlePrint> made;
    private final Map<Entry, ArticlePrint> pairs = new LinkedHashMap<>();
    private final Set<Entry> openEntries;
    private final Set<ArticlePrint> openArticles;
    private final Map<String, String> ids = new HashMap<>();

    private KeptIds(IdLock lock, List<ArticlePrint> made) {
        this.made = made;
        openEntries = new LinkedHashSet<>(lock.entries());
        openArticles = new LinkedHashSet<>(made);
    }

    /**
     * Matches what a build made with what was published.
     *
     * @param made the articles in the order of the archive, under ids by their place, each another
     */
    public static KeptIds of(IdLock lock, List<ArticlePrint> made) {
        KeptIds kept = new KeptIds(lock, List.copyOf(made));
        Set<String> issues = made.stream().map(ArticlePrint::issue).collect(Collectors.toSet());
        Set<String> published =
                lock.entries().stream().map(entry -> entry.print().issue()).collect(Collectors.toSet());
        kept.pairSameText((entry, article) -> entry.id().equals(article.id()));
        kept.pairSameText((entry, article) -> entry.print().issue().equals(article.issue()));
        kept.pairSameText((entry, article) -> !issues.contains(entry.print().issue()));
        kept.pairAlike((entry, article) -> entry.print().issue().equals(article.issue()));
        kept.pairAlike(
                (entry, article) -> !issues.contains(entry.print().issue()) && !published.contains(article.issue()));
        kept.name(lock);
        return kept;
    }

    /** The id of an article of the build, by the id that it has by its place. */
    public String idOf(String madeId) {
        return ids.getOrDefault(madeId, madeId);
    }

    /** What was published and is there, with what it is now. */
    Map<Entry, ArticlePrint> pairs() {
        return pairs;
    }

    /** What was published and is not there. */
    List<Entry> gone() {
        return openEntries.stream().filter(entry -> !entry.gone()).toList();
    }

    /** The article that most of the text of a published one is in now, such as one that it was joined with. */
    Optional<String> whereMostOf(Entry entry) {
        int sentences = entry.print().sentences().size();
        return made.stream()
                .filter(article -> sentences > 0 && entry.print().shared(article) >= ALIKE * sentences)
                .max(Comparator.comparingInt(article -> entry.print().shared(article)))
                .map(article -> idOf(article.id()));
    }

    private void pairSameText(BiPredicate<Entry, ArticlePrint> allowed) {
        Map<String, List<ArticlePrint>> byHash =
                openArticles.stream().collect(Collectors.groupingBy(ArticlePrint::hash));
        for (Entry entry : List.copyOf(openEntries)) {
            byHash.getOrDefault(entry.print().hash(), List.of()).stream()
                    .filter(article -> openArticles.contains(article) && allowed.test(entry, article))
                    .findFirst()
                    .ifPresent(article -> pair(entry, article));
        }
    }

    private record Candidate(Entry entry, ArticlePrint article, double likeness, boolean samePlace) {}

    private void pairAlike(BiPredicate<Entry, ArticlePrint> allowed) {
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : openEntries) {
            for (ArticlePrint article : openArticles) {
                if (allowed.test(entry, article)) {
                    double likeness = entry.print().likeness(article);
                    boolean samePlace = entry.id().equals(article.id());
                    if (likeness >= ALIKE || sameTitle(entry.print(), article)) {
                        candidates.add(new Candidate(entry, article, likeness, samePlace));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(candidate -> !candidate.samePlace()));
        for (Candidate candidate : candidates) {
            if (openEntries.contains(candidate.entry()) && openArticles.contains(candidate.article())) {
                pair(candidate.entry(), candidate.article());
            }
        }
    }

    private static boolean sameTitle(ArticlePrint a, ArticlePrint b) {
        return !a.title().isEmpty() && a.title().equals(b.title());
    }

    private void pair(Entry entry, ArticlePrint article) {
        pairs.put(entry, article);
        ids.put(article.id(), entry.id());
        openEntries.remove(entry);
        openArticles.remove(article);
    }

    /** Gives new articles the id of their place, or the next one of their section where that was published. */
    private void name(IdLock lock) {
        Set<String> taken = new HashSet<>();
        lock.entries().forEach(entry -> taken.add(entry.id()));
        Set<String> places = made.stream().map(ArticlePrint::id).collect(Collectors.toSet());
        for (ArticlePrint article : openArticles) {
            String id = article.id();
            if (taken.contains(id)) {
                String section = id.substring(0, id.lastIndexOf('-') + 1);
                int number = 1;
                while (taken.contains(section + number) || places.contains(section + number)) {
                    number++;
                }
                id = section + number;
            }
            taken.add(id);
            ids.put(article.id(), id);
        }
    }
}
