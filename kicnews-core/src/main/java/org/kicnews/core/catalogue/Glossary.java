package org.kicnews.core.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Span;

/**
 * The names that an archive glosses with their originals, gathered issue by issue.
 *
 * <p>Issues come in the order of the archive, so that the first use seen is the first in print. Not safe for use by
 * several threads.
 */
public final class Glossary {

    /**
     * A name and its original.
     *
     * @param name the name: 핀둬둬
     * @param original the original: 拼多多
     * @param language the BCP 47 tag of the original, where the issues mark it
     * @param first where it is used first
     * @param last where it is used last
     * @param count how often the two stand together
     */
    public record Entry(String name, String original, Optional<String> language, Use first, Use last, int count) {
        private Entry and(Optional<String> itsLanguage, Use use) {
            return new Entry(name, original, language.or(() -> itsLanguage), first, use, count + 1);
        }
    }

    /**
     * Where a name is used.
     *
     * @param issue the id of the issue
     * @param date the date of the issue
     * @param article the id of the article; absent in the introduction of a section
     */
    public record Use(String issue, Optional<LocalDate> date, Optional<String> article) {}

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

    /** Gathers the names of the next issue. */
    public void add(Issue issue) {
        issue.sections().forEach(section -> {
            Use inIntroduction = new Use(issue.id(), issue.date(), Optional.empty());
            section.intro().forEach(block -> add(block, inIntroduction));
            section.articles().forEach(article -> add(article, issue));
        });
    }

    private void add(Article article, Issue issue) {
        Use use = new Use(issue.id(), issue.date(), Optional.of(article.id()));
        add(article.titleSpans(), use);
        article.blocks().forEach(block -> add(block, use));
    }

    private void add(Block block, Use use) {
        add(block.spans(), use);
    }

    private void add(List<Span> spans, Use use) {
        for (Span span : spans) {
            if (span instanceof Span.Gloss gloss) {
                Optional<String> language = languageOf(gloss, spans);
                entries.computeIfAbsent(gloss.name(), name -> new TreeMap<>())
                        .merge(
                                gloss.original(),
                                new Entry(gloss.name(), gloss.original(), language, use, use, 1),
                                (known, fresh) -> known.and(language, use));
            }
        }
    }

    private static Optional<String> languageOf(Span.Gloss gloss, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.start() >= gloss.start() && span.end() <= gloss.end())
                .flatMap(span -> span instanceof Span.Language marked ? Stream.of(marked.language()) : Stream.empty())
                .findFirst();
    }

    /** The names in the order of their characters, which for Hangul is the order of a dictionary. */
    public List<Entry> entries() {
        return entries.values().stream()
                .flatMap(originals -> originals.values().stream())
                .toList();
    }
}
