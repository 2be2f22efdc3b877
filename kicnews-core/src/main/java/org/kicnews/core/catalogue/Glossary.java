package org.kicnews.core.catalogue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
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
        private static Entry of(Mention mention) {
            return new Entry(mention.name(), mention.original(), mention.language(), mention.use(), mention.use(), 1);
        }

        private Entry and(Mention mention) {
            return new Entry(name, original, language.or(mention::language), first, mention.use(), count + 1);
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

    /**
     * A place where a name and its original stand together.
     *
     * @param name the name
     * @param original the original
     * @param language the BCP 47 tag of the original, where the issue marks it there
     * @param use the place
     */
    public record Mention(String name, String original, Optional<String> language, Use use) {

        /** Writes the mention for a later build. */
        public void write(BinaryWriter out) throws IOException {
            out.text(name);
            out.text(original);
            out.optional(language, out::text);
            out.text(use.issue());
            out.optional(use.date(), date -> out.longNumber(date.toEpochDay()));
            out.optional(use.article(), out::text);
        }

        /** Reads a mention that was written. */
        public static Mention read(BinaryReader in) throws IOException {
            return new Mention(
                    in.text(),
                    in.text(),
                    in.optional(in::text),
                    new Use(
                            in.text(),
                            in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
                            in.optional(in::text)));
        }
    }

    private final Map<String, Map<String, Entry>> entries = new TreeMap<>();

    /** The names that an issue glosses, in its order. */
    public static List<Mention> mentionsIn(Issue issue) {
        List<Mention> mentions = new ArrayList<>();
        for (Section section : issue.sections()) {
            Use inIntroduction = new Use(issue.id(), issue.date(), Optional.empty());
            section.intro().forEach(block -> find(block.spans(), inIntroduction, mentions));
            for (Article article : section.articles()) {
                Use use = new Use(issue.id(), issue.date(), Optional.of(article.id()));
                find(article.titleSpans(), use, mentions);
                article.blocks().forEach(block -> find(block.spans(), use, mentions));
            }
        }
        return mentions;
    }

    private static void find(List<Span> spans, Use use, List<Mention> mentions) {
        for (Span span : spans) {
            if (span instanceof Span.Gloss gloss) {
                mentions.add(new Mention(gloss.name(), gloss.original(), languageOf(gloss, spans), use));
            }
        }
    }

    /** Gathers the names of the next issue. */
    public void add(List<Mention> mentions) {
        for (Mention mention : mentions) {
            entries.computeIfAbsent(mention.name(), name -> new TreeMap<>())
                    .merge(mention.original(), Entry.of(mention), (known, fresh) -> known.and(mention));
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
