package org.kicnews.exporter.epub;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.exporter.markup.Xhtml;

/** Lists articles under their sections. */
final class ContentsList {
    private ContentsList() {}

    /**
     * Writes a list of sections with their articles.
     *
     * @param sections the sections of the issue in their order, perhaps with fewer articles
     * @param all whether sections without articles are named too
     */
    static void write(Xhtml out, Issue issue, List<Section> sections, boolean all, BookLabels labels) {
        out.open("ul", "class", "contents sections", "lang", Languages.of(issue), "xml:lang", Languages.of(issue))
                .line();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.articles().isEmpty() && !all) {
                continue;
            }
            out.open("li");
            out.element(
                    "a",
                    Titles.of(section, labels),
                    "class",
                    "section",
                    "href",
                    Places.section(issue, issue.sections().get(i), i + 1));
            if (!section.articles().isEmpty()) {
                out.line().open("ul", "class", "articles").line();
                section.articles().forEach(article -> entry(out, article, labels));
                out.close();
            }
            out.closeLine();
        }
        out.closeLine();
    }

    static void entry(Xhtml out, Article article, BookLabels labels) {
        out.open("li");
        out.element("a", Titles.of(article, labels), "href", Places.article(article));
        Optional<String> origin = article.source().or(article::provider);
        origin.ifPresent(name -> out.text(" ").element("span", name, "class", "origin"));
        out.closeLine();
    }
}
