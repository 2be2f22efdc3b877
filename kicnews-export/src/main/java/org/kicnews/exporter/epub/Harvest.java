package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;

/** What is gathered for the navigation and the indexes while issues are rendered. */
final class Harvest {

    /**
     * A page of an original.
     *
     * @param label the issue and the page: {@code 205-12}
     */
    record PageMark(String label, String href) {}

    /** A figure or table with a caption. */
    record Illustration(Issue issue, String caption, String href) {}

    /** A name with its original. */
    record Term(String name, String original) {}

    /** A place in an article that names a term. */
    record Mention(Issue issue, Article article, String href) {}

    private final List<PageMark> pages = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final Map<Term, Map<String, Mention>> terms = new TreeMap<>(Alphabet.BY_TERM);
    private final Map<Term, String> languages = new HashMap<>();
    private int pictures;
    private int undescribed;

    void page(String label, String href) {
        pages.add(new PageMark(label, href));
    }

    void illustration(Issue issue, String caption, String href) {
        illustrations.add(new Illustration(issue, caption, href));
    }

    /**
     * Keeps the first mention of a term in each article.
     *
     * @param language the language of the original as a BCP 47 tag; empty where this mention does not tell
     */
    void mention(Term term, String language, Mention mention) {
        if (!language.isEmpty()) {
            languages.putIfAbsent(term, language);
        }
        terms.computeIfAbsent(term, key -> new LinkedHashMap<>())
                .putIfAbsent(mention.article().id(), mention);
    }

    void picture(boolean described) {
        pictures(1, described ? 0 : 1);
    }

    void pictures(int more, int moreUndescribed) {
        pictures += more;
        undescribed += moreUndescribed;
    }

    /** Adds what was gathered of the next issue. */
    void addAll(Harvest next) {
        pages.addAll(next.pages);
        illustrations.addAll(next.illustrations);
        next.terms.forEach(
                (term, mentions) -> mentions.values().forEach(mention -> mention(term, next.language(term), mention)));
        pictures += next.pictures;
        undescribed += next.undescribed;
    }

    List<PageMark> pages() {
        return Collections.unmodifiableList(pages);
    }

    List<Illustration> illustrations() {
        return Collections.unmodifiableList(illustrations);
    }

    Map<Term, Map<String, Mention>> terms() {
        return Collections.unmodifiableMap(terms);
    }

    /** The language of an original as a BCP 47 tag; empty where no mention tells. */
    String language(Term term) {
        return languages.getOrDefault(term, "");
    }

    /** How many pictures stand in the book. */
    int pictures() {
        return pictures;
    }

    /** How many of them have neither a caption nor an alternative text of the source. */
    int undescribed() {
        return undescribed;
    }
}
