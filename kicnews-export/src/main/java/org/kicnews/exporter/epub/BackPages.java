package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the indexes: names with their originals, originals, sources and providers, series, figures. */
final class BackPages {
    static final String GLOSSARY = "glossary.xhtml";
    static final String ORIGINALS = "originals.xhtml";
    static final String SOURCES = "sources.xhtml";
    static final String SERIES = "series.xhtml";
    static final String FIGURES = "figures.xhtml";
    private static final String MATTER = "backmatter";

    /** An article in an index, with its issue. */
    private record Entry(Issue issue, Article article) {}

    private final Outline outline;
    private final Harvest harvest;
    private final BookLabels labels;
    private final Container container;

    BackPages(Outline outline, Harvest harvest, BookLabels labels, Container container) {
        this.outline = outline;
        this.harvest = harvest;
        this.labels = labels;
        this.container = container;
    }

    /** Writes the indexes that have entries, and says which. */
    List<String> write() throws IOException {
        List<String> written = new ArrayList<>();
        if (!harvest.terms().isEmpty()) {
            Map<Harvest.Term, String> places = glossary();
            originals(places);
            written.add(GLOSSARY);
            written.add(ORIGINALS);
        }
        Map<String, List<Entry>> sources =
                collect((section, article) -> article.source().stream().toList());
        Map<String, List<Entry>> providers = collect((section, article) ->
                article.provider().or(section::provider).stream().toList());
        if (!sources.isEmpty() || !providers.isEmpty()) {
            sources(sources, providers);
            written.add(SOURCES);
        }
        if (!outline.series().isEmpty()) {
            series();
            written.add(SERIES);
        }
        if (!harvest.illustrations().isEmpty()) {
            figures();
            written.add(FIGURES);
        }
        return written;
    }

    private Map<Harvest.Term, String> glossary() throws IOException {
        Map<Harvest.Term, String> places = new HashMap<>();
        Sheets sheets = new Sheets(GLOSSARY, labels.get("glossary"), MATTER, "glossary", labels, container);
        String group = "";
        for (Map.Entry<Harvest.Term, Map<String, Harvest.Mention>> entry :
                harvest.terms().entrySet()) {
            Harvest.Term term = entry.getKey();
            Xhtml out = sheets.next();
            String next = Alphabet.group(term.name());
            if (!next.equals(group)) {
                out.element("h2", next, "class", "initial").line();
                group = next;
            }
            String id = "term-" + (places.size() + 1);
            places.put(term, sheets.file() + "#" + id);
            out.open("dl", "class", "terms").open("dt", "id", id);
            out.element("dfn", term.name()).text(" ");
            original(out, term);
            out.close().open("dd");
            mentions(out, entry.getValue().values());
            out.close().closeLine();
        }
        sheets.finish();
        return places;
    }

    private void original(Xhtml out, Harvest.Term term) {
        String language = harvest.language(term);
        out.element("span", term.original(), "class", "original", "lang", language, "xml:lang", language);
    }

    private void mentions(Xhtml out, Collection<Harvest.Mention> mentions) {
        boolean first = true;
        for (Harvest.Mention mention : mentions) {
            if (!first) {
                out.text(", ");
            }
            first = false;
            String name = labels.issue(mention.issue());
            out.element("a", name + " " + Titles.of(mention.article(), labels), "href", mention.href());
        }
    }

    private void originals(Map<Harvest.Term, String> places) throws IOException {
        Sheets sheets = new Sheets(ORIGINALS, labels.get("originals"), MATTER, "index", labels, container);
        List<Harvest.Term> terms = new ArrayList<>(harvest.terms().keySet());
        terms.sort(
                Comparator.comparing(Harvest.Term::original, Alphabet.BY_NAME).thenComparing(Alphabet.BY_TERM));
        for (Harvest.Term term : terms) {
            Xhtml out = sheets.next();
            out.open("p", "class", "entry");
            original(out, term);
            out.text(" ").element("a", term.name(), "href", places.get(term)).closeLine();
        }
        sheets.finish();
    }

    private void sources(Map<String, List<Entry>> sources, Map<String, List<Entry>> providers) throws IOException {
        Sheets sheets = new Sheets(SOURCES, labels.get("sources"), MATTER, "index", labels, container);
        index(sheets, "sources.sources", sources);
        index(sheets, "sources.providers", providers);
        sheets.finish();
    }

    private void index(Sheets sheets, String heading, Map<String, List<Entry>> index) throws IOException {
        if (index.isEmpty()) {
            return;
        }
        sheets.next().element("h2", labels.get(heading)).line();
        for (Map.Entry<String, List<Entry>> group : index.entrySet()) {
            sheets.next().element("h3", group.getKey()).line();
            for (Entry entry : group.getValue()) {
                entry(sheets.next(), entry, "");
            }
        }
    }

    private void series() throws IOException {
        Sheets sheets = new Sheets(SERIES, labels.get("series"), MATTER, "index", labels, container);
        Map<String, List<Instalment>> sorted = new TreeMap<>(Alphabet.BY_NAME);
        sorted.putAll(outline.series());
        for (Map.Entry<String, List<Instalment>> group : sorted.entrySet()) {
            sheets.next().element("h2", group.getKey()).line();
            for (Instalment part : group.getValue()) {
                String number = part.series().number().map(String::valueOf).orElse("");
                entry(sheets.next(), new Entry(part.issue(), part.article()), number);
            }
        }
        sheets.finish();
    }

    private void figures() throws IOException {
        Sheets sheets = new Sheets(FIGURES, labels.get("figures"), MATTER, "loi", labels, container);
        Set<String> headed = new LinkedHashSet<>();
        for (Harvest.Illustration illustration : harvest.illustrations()) {
            Xhtml out = sheets.next();
            if (headed.add(illustration.issue().id())) {
                out.element("h2", labels.issueAndDate(illustration.issue())).line();
            }
            out.open("p", "class", "entry", "lang", Languages.of(illustration.issue()));
            out.element("a", illustration.caption(), "href", illustration.href())
                    .closeLine();
        }
        sheets.finish();
    }

    private void entry(Xhtml out, Entry entry, String number) {
        out.open("p", "class", "entry");
        if (!number.isEmpty()) {
            out.element("span", number, "class", "number").text(" ");
        }
        out.element("a", Titles.of(entry.article(), labels), "href", Places.article(entry.article()));
        out.text(" ")
                .element("span", labels.issue(entry.issue()), "class", "where")
                .closeLine();
    }

    private Map<String, List<Entry>> collect(BiFunction<Section, Article, List<String>> names) {
        Map<String, List<Entry>> index = new TreeMap<>(Alphabet.BY_NAME);
        for (Issue issue : outline.issues()) {
            for (Section section : issue.sections()) {
                for (Article article : section.articles()) {
                    names.apply(section, article).stream()
                            .filter(name -> !name.isBlank())
                            .forEach(name -> index.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(new Entry(issue, article)));
                }
            }
        }
        return index;
    }
}
