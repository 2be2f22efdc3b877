package org.kicnews.exporter.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/** The issues of a volume without their text, and how their articles continue one another. */
final class Outline {
    private final Volume volume;
    private final Map<String, Instalment> earlier;
    private final Map<Integer, Issue> earlierIssues;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, List<Instalment>> series = new LinkedHashMap<>();
    private final Map<String, Instalment> byArticle = new HashMap<>();

    /**
     * An outline of no issue.
     *
     * @param earlier the last part of each series in volumes before this
     * @param earlierIssues the issues of volumes before this, by number
     */
    Outline(Volume volume, Map<String, Instalment> earlier, Map<Integer, Issue> earlierIssues) {
        this.earlierIssues = earlierIssues;
        this.volume = volume;
        this.earlier = earlier;
    }

    Volume volume() {
        return volume;
    }

    /**
     * Adds the next issue.
     *
     * @param bare the issue without its text
     */
    void add(Issue bare) {
        issues.add(bare);
        for (Section section : bare.sections()) {
            for (Article article : section.articles()) {
                Instalment.seriesOf(section, article).ifPresent(name -> {
                    Instalment instalment = new Instalment(name, bare, article);
                    series.computeIfAbsent(name.name(), key -> new ArrayList<>())
                            .add(instalment);
                    byArticle.put(article.id(), instalment);
                });
            }
        }
    }

    /** The issues, with articles that have no blocks. */
    List<Issue> issues() {
        return Collections.unmodifiableList(issues);
    }

    /** The main languages of the issues, as BCP 47 tags. */
    List<String> languages() {
        return issues.stream().map(Languages::of).distinct().toList();
    }

    /** The parts of every series, by its name in order of first appearance; no list is empty. */
    Map<String, List<Instalment>> series() {
        return Collections.unmodifiableMap(series);
    }

    /** The place of an article in its series. */
    Optional<Instalment> instalment(Article article) {
        return Optional.ofNullable(byArticle.get(article.id()));
    }

    /** The part of the series that came before, in this volume. */
    Optional<Instalment> previous(Instalment instalment) {
        return neighbour(instalment, -1);
    }

    /** The part of the series that comes next, in this volume. */
    Optional<Instalment> next(Instalment instalment) {
        return neighbour(instalment, 1);
    }

    /** The last part of the series in the volumes before. */
    Optional<Instalment> earlier(Instalment instalment) {
        return Optional.ofNullable(earlier.get(instalment.series().name()));
    }

    /** An issue of the volumes before, without its content. */
    Optional<Issue> earlierIssue(int number) {
        return Optional.ofNullable(earlierIssues.get(number));
    }

    /** What this volume may say of volumes before, as texts that are the same wherever it says the same. */
    List<String> earlier() {
        return Stream.concat(
                        series.keySet().stream()
                                .flatMap(name -> Optional.ofNullable(earlier.get(name)).stream())
                                .map(Outline::described),
                        earlierIssues.values().stream().map(Outline::described).sorted())
                .toList();
    }

    /** What this volume says of the ways from an issue to others, as a text that is the same wherever it says the same. */
    String waysFrom(Issue bare) {
        StringBuilder ways = new StringBuilder();
        bare.articles().flatMap(article -> instalment(article).stream()).forEach(here -> {
            ways.append(here.article().id());
            Stream.of(previous(here), next(here), earlier(here)).forEach(way -> ways.append('\t')
                    .append(way.map(Outline::described).orElse("")));
            ways.append('\n');
        });
        return ways.toString();
    }

    /** The parts of series in an issue, as a text that is the same where they are the same. */
    String partsIn(Issue issue) {
        return issue.articles()
                .flatMap(article -> instalment(article).stream())
                .map(Outline::described)
                .collect(Collectors.joining("\t"));
    }

    private static String described(Instalment part) {
        Article article = part.article();
        return String.join(
                "\t",
                part.series().name(),
                article.id(),
                article.title().orElse(""),
                article.titleLine().orElse(""),
                described(part.issue()));
    }

    static String described(Issue issue) {
        return String.join("\t", issue.id(), issue.number() + " " + issue.date(), issue.language());
    }

    private Optional<Instalment> neighbour(Instalment instalment, int step) {
        List<Instalment> parts = series.getOrDefault(instalment.series().name(), List.of());
        int index = parts.indexOf(instalment) + step;
        return index >= 0 && index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }

    /** An issue without its text. */
    static Issue bare(Issue issue) {
        List<Section> sections = issue.sections().stream()
                .map(section -> new Section(
                        section.title(),
                        section.seriesNumber(),
                        section.provider(),
                        section.page(),
                        section.intro().stream().limit(1).toList(),
                        section.articles().stream()
                                .map(article -> article.withBlocks(List.of()))
                                .toList()))
                .toList();
        Ledger ledger = issue.ledger();
        return new Issue(
                issue.id(),
                issue.number(),
                issue.date(),
                issue.language(),
                issue.sources(),
                issue.masthead(),
                List.of(),
                sections,
                List.of(),
                new Ledger(
                        ledger.sourceCharacters(),
                        ledger.sourcePictures(),
                        ledger.entries(),
                        ledger.missing(),
                        ledger.surplus()),
                issue.findings());
    }
}
