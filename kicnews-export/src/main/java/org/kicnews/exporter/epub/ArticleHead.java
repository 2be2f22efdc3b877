package org.kicnews.exporter.epub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the head of an article: its title, and what is known of where it comes from. */
final class ArticleHead {

    /** A title of more characters would fill a small screen in the usual size. */
    private static final int LONG_TITLE = 60;

    private final Xhtml out;
    private final Typesetting setting;
    private final Outline outline;
    private final BookLabels labels;

    ArticleHead(Xhtml out, Typesetting setting, Outline outline) {
        this.out = out;
        this.setting = setting;
        this.outline = outline;
        this.labels = setting.labels();
    }

    void write(Section section, Article article) {
        out.open("header").line();
        setting.pageBreak(out, article.pages().map(PageRange::first));
        article.subsection().ifPresent(subsection -> out.element("p", subsection.name(), "class", "subsection")
                .line());
        boolean isLong = Titles.of(article, labels).length() > LONG_TITLE;
        out.open("h1", "id", "title", "class", isLong ? "long" : "");
        article.number().ifPresent(number -> out.element("span", number + ".", "class", "number")
                .text(" "));
        Titles.write(out, article, setting, new Notes(List.of()));
        out.closeLine();
        article.subtitle().ifPresent(subtitle -> out.element("p", subtitle, "role", "doc-subtitle", "class", "subtitle")
                .line());
        facts(section, article);
        out.closeLine();
    }

    private void facts(Section section, Article article) {
        Optional<String> provider = article.provider().or(section::provider);
        Optional<Series> series = outline.instalment(article).map(Instalment::series);
        Optional<String> sourceLine = article.source().isPresent()
                        || article.date().isPresent()
                        || article.author().isPresent()
                ? Optional.empty()
                : article.sourceLine();
        boolean any = article.source().isPresent()
                || article.date().isPresent()
                || provider.isPresent()
                || article.author().isPresent()
                || series.isPresent()
                || sourceLine.isPresent()
                || article.pages().isPresent();
        if (!any) {
            return;
        }
        String language = Languages.of(setting.issue());
        out.open("dl", "class", "facts", "lang", labels.language()).line();
        article.source().or(() -> sourceLine).ifPresent(source -> fact("article.source", source, language));
        article.date().ifPresent(this::date);
        provider.ifPresent(name -> fact("article.provider", name, language));
        article.author().ifPresent(name -> fact("article.author", name, language));
        series.ifPresent(part -> fact("article.series", seriesText(part), language));
        article.pages()
                .ifPresent(pages -> fact(
                        "article.pages", labels.issue(setting.issue()) + " " + labels.pages(Optional.of(pages)), ""));
        out.closeLine();
    }

    private String seriesText(Series series) {
        return series.number()
                .map(number -> labels.get("series.part", series.name(), number))
                .orElse(series.name());
    }

    private void date(LocalDate date) {
        out.open("div").element("dt", labels.get("article.date")).open("dd");
        out.element("time", labels.date(date), "datetime", date.toString());
        out.close().closeLine();
    }

    private void fact(String label, String text, String language) {
        out.open("div")
                .element("dt", labels.get(label))
                .element("dd", text, "lang", language)
                .closeLine();
    }
}
