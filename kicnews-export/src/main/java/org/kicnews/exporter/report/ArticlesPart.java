package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Subsection;

/** Each article with its fields, how it begins and ends, what it is made of, and what was found in it. */
record ArticlesPart(Setting setting, Page page, Issue issue, List<Entry> entries) {
    /** How much of the beginning and the end of an article is shown, in code points: about two lines. */
    private static final int SHOWN = 100;

    /** The id of an article on the page. */
    static String anchor(String article) {
        return "article-" + article;
    }

    void write() {
        ReportLabels labels = setting.labels();
        page.section("articles", labels.get("articles.all"));
        page.element("p", labels.get("articles.text"));
        Filter.write(page, labels, "article-list", "articles.search", List.of(), "");
        page.open("div", "id", "article-list").line();
        for (Section section : issue.sections()) {
            page.open("div", "data-group", "section", "class", "section");
            page.open("h3").open("span", "lang", lang());
            page.text(section.title().orElseGet(() -> labels.get("section.untitled")))
                    .close();
            section.page().ifPresent(number -> page.text(" ")
                    .element("span", labels.get("page", number.toString()), "class", "note"));
            page.close();
            section.provider()
                    .ifPresent(provider -> page.element("p", labels.get("article.provider") + ": " + provider));
            if (!section.intro().isEmpty()) {
                page.element("p", labels.get("section.intro", section.intro().size()), "class", "note");
            }
            section.articles().forEach(this::article);
            page.close().line();
        }
        page.close().close().line();
    }

    private void article(Article article) {
        ReportLabels labels = setting.labels();
        page.open("article", "id", anchor(article.id()), "data-item", "article", "class", "card");
        page.open("h4").open("span", "lang", lang());
        page.text(article.title().orElseGet(() -> labels.get("article.untitled")))
                .close();
        page.close();
        page.open("dl", "class", "facts");
        page.fact(labels.get("article"), Optional.of(article.id()));
        page.fact(labels.get("pages"), article.pages().map(labels::pages));
        page.fact(labels.get("article.number"), article.number().map(String::valueOf));
        page.fact(labels.get("article.source"), article.source());
        page.fact(labels.get("article.date"), article.date().map(LocalDate::toString));
        page.fact(labels.get("article.provider"), article.provider());
        page.fact(labels.get("article.author"), article.author());
        page.longFact(labels.get("article.subtitle"), article.subtitle());
        page.fact(labels.get("article.series"), article.series().map(ArticlesPart::series));
        page.fact(labels.get("article.subsection"), article.subsection().map(Subsection::text));
        page.longFact(labels.get("article.line"), article.titleLine().filter(line -> !article.title()
                .equals(Optional.of(line))));
        page.longFact(labels.get("article.source-line"), article.sourceLine());
        page.longFact(
                labels.get("article.blocks"),
                Optional.of(BlockCounts.of(article.blocks()).text(labels)));
        evidence(article);
        page.close();
        inside(article);
        findings(article);
        page.close().line();
    }

    private static String series(Series series) {
        return series.name() + series.number().map(number -> " " + number).orElse("");
    }

    /** How it begins and ends: what shows at once where an article was cut wrongly. */
    private void evidence(Article article) {
        String body = ArticleText.body(article).replace('\n', ' ');
        if (!body.isEmpty()) {
            page.longFact(setting.labels().get("article.begins"), Optional.of(Visible.beginning(body, SHOWN)));
            page.longFact(setting.labels().get("article.ends"), Optional.of(Visible.end(body, SHOWN)));
        }
    }

    /** Subheads and pictures, folded. */
    private void inside(Article article) {
        ReportLabels labels = setting.labels();
        List<Heading> headings = of(article, Heading.class).toList();
        List<Figure> figures = of(article, Figure.class).toList();
        if (!headings.isEmpty()) {
            page.open("details").element("summary", labels.get("article.headings", headings.size()));
            page.open("ul");
            headings.forEach(heading -> page.printed(
                    "li",
                    heading.marker().map(marker -> marker + " ").orElse("") + heading.text(),
                    issue.language(),
                    "class",
                    "level-" + heading.level()));
            page.close().close();
        }
        if (!figures.isEmpty()) {
            page.open("details").element("summary", labels.get("article.figures", figures.size()));
            page.open("ul");
            figures.forEach(this::figure);
            page.close().close();
        }
    }

    private void figure(Figure figure) {
        ReportLabels labels = setting.labels();
        String caption = figure.text().isEmpty() ? labels.get("figure.uncaptioned") : figure.text();
        page.open("li");
        figure.image()
                .ifPresentOrElse(
                        image -> page.element("a", caption, "href", Paths.picture(image), "lang", lang())
                                .text(" " + labels.get("figure.size", image.width(), image.height())),
                        () -> page.text(caption + " " + labels.get("figure.missing")));
        figure.page().ifPresent(number -> page.text(" · " + labels.get("page", number.toString())));
        page.close();
    }

    private void findings(Article article) {
        List<Entry> found = entries.stream()
                .filter(entry -> entry.finding().place().article().equals(Optional.of(article.id())))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        page.open("ul", "class", "found");
        for (Entry entry : found) {
            page.open("li", "class", entry.severity());
            page.element("strong", setting.labels().get("finding." + entry.severity()), "class", "severity");
            page.text(" ").element("a", setting.texts().message(entry.finding()), "href", "#" + entry.anchor());
            page.close();
        }
        page.close();
    }

    private String lang() {
        return issue.language().equals(setting.labels().language()) ? "" : issue.language();
    }

    private static <T> Stream<T> of(Article article, Class<T> kind) {
        return article.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
