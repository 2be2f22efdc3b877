package org.kicnews.exporter.epub;

import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the way from one part of a series to its neighbours. */
final class SeriesLinks {
    private final Xhtml out;
    private final BookLabels labels;
    private final Outline outline;

    SeriesLinks(Xhtml out, BookLabels labels, Outline outline) {
        this.out = out;
        this.labels = labels;
        this.outline = outline;
    }

    void write(Article article) {
        Optional<Instalment> here = outline.instalment(article);
        if (here.isEmpty()) {
            return;
        }
        Optional<Instalment> previous = outline.previous(here.get());
        Optional<Instalment> next = outline.next(here.get());
        Optional<Instalment> earlier = previous.isPresent() ? Optional.empty() : outline.earlier(here.get());
        if (previous.isEmpty() && next.isEmpty() && earlier.isEmpty()) {
            return;
        }
        String name = labels.get("series.navigation", here.get().series().name());
        out.open("nav", "class", "series", "aria-label", name, "lang", labels.language())
                .line();
        out.element("p", name, "class", "series-name").line();
        earlier.ifPresent(this::mention);
        previous.ifPresent(part -> link("series.previous", part));
        next.ifPresent(part -> link("series.next", part));
        out.closeLine();
    }

    private void link(String label, Instalment part) {
        out.open("p").element("span", labels.get(label), "class", "direction").text(" ");
        out.element(
                "a",
                Titles.of(part.article(), labels),
                "href",
                Places.article(part.article()),
                "lang",
                Languages.of(part.issue()));
        out.text(" ")
                .element("span", labels.issueAndDate(part.issue()), "class", "where")
                .closeLine();
    }

    /** A part in an earlier book, which a link cannot reach. */
    private void mention(Instalment part) {
        out.open("p")
                .element("span", labels.get("series.previous"), "class", "direction")
                .text(" ");
        out.element("span", Titles.of(part.article(), labels), "lang", Languages.of(part.issue()));
        String where = labels.get("series.elsewhere", labels.issueAndDate(part.issue()));
        out.text(" ").element("span", where, "class", "where").closeLine();
    }
}
