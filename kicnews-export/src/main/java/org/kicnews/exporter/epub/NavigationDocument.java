package org.kicnews.exporter.epub;

import java.util.List;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the navigation: contents in three levels, landmarks, and the list of the pages of the originals. */
final class NavigationDocument {
    static final String FILE = "nav.xhtml";

    private final Outline outline;
    private final Harvest harvest;
    private final BookLabels labels;
    private final List<String> indexes;

    /**
     * The navigation of a book.
     *
     * @param indexes the files of the indexes that the book has
     */
    NavigationDocument(Outline outline, Harvest harvest, BookLabels labels, List<String> indexes) {
        this.outline = outline;
        this.harvest = harvest;
        this.labels = labels;
        this.indexes = indexes;
    }

    byte[] bytes() {
        Xhtml out = Page.begin(labels.language(), labels.get("contents"), "frontmatter");
        contents(out);
        landmarks(out);
        if (!harvest.pages().isEmpty()) {
            pageList(out);
        }
        return Page.end(out);
    }

    private void contents(Xhtml out) {
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "toc")
                .line();
        out.element("h1", labels.get("contents"), "id", "toc").line();
        out.open("ol").line();
        link(out, labels.get("cover"), FrontPages.COVER);
        link(out, labels.get("titlepage"), FrontPages.TITLE);
        link(out, labels.get("guide"), FrontPages.GUIDE);
        link(out, labels.get("contents"), FrontPages.CONTENTS);
        outline.issues().forEach(issue -> issue(out, issue));
        indexes.forEach(file -> link(out, labels.get(labelOf(file)), file));
        link(out, labels.get("colophon"), Colophon.FILE);
        out.closeLine().closeLine();
    }

    private void issue(Xhtml out, Issue issue) {
        out.open("li").element("a", labels.issueAndDate(issue), "href", Places.issue(issue));
        if (!issue.sections().isEmpty()) {
            out.line().open("ol").line();
            for (int i = 0; i < issue.sections().size(); i++) {
                section(out, issue, issue.sections().get(i), i + 1);
            }
            out.close();
        }
        out.closeLine();
    }

    private void section(Xhtml out, Issue issue, Section section, int number) {
        if (section.title().isEmpty() && !Places.standsAlone(section)) {
            section.articles().forEach(article -> article(out, issue, article));
            return;
        }
        out.open("li")
                .element(
                        "a",
                        Titles.of(section, labels),
                        "href",
                        Places.section(issue, section, number),
                        "lang",
                        language(issue));
        if (!section.articles().isEmpty()) {
            out.line().open("ol").line();
            section.articles().forEach(article -> article(out, issue, article));
            out.close();
        }
        out.closeLine();
    }

    private void article(Xhtml out, Issue issue, Article article) {
        out.open("li")
                .element(
                        "a",
                        Titles.of(article, labels),
                        "href",
                        Places.article(article) + "#" + Places.articleId(article),
                        "lang",
                        language(issue))
                .closeLine();
    }

    /** The language of an issue where it is not that of the page. */
    private String language(Issue issue) {
        return Languages.of(issue).equals(labels.language()) ? "" : Languages.of(issue);
    }

    private void landmarks(Xhtml out) {
        out.open("nav", "epub:type", "landmarks", "hidden", "hidden", "aria-labelledby", "landmarks")
                .line();
        out.element("h2", labels.get("landmarks"), "id", "landmarks").line();
        out.open("ol").line();
        landmark(out, "cover", labels.get("cover"), FrontPages.COVER);
        landmark(out, "titlepage", labels.get("titlepage"), FrontPages.TITLE);
        landmark(out, "toc", labels.get("contents"), FrontPages.CONTENTS);
        landmark(
                out,
                "bodymatter",
                labels.get("bodymatter"),
                Places.issue(outline.issues().get(0)));
        for (String file : indexes) {
            landmark(out, typeOf(file), labels.get(labelOf(file)), file);
        }
        landmark(out, "colophon", labels.get("colophon"), Colophon.FILE);
        out.closeLine().closeLine();
    }

    private void pageList(Xhtml out) {
        out.open(
                        "nav",
                        "epub:type",
                        "page-list",
                        "role",
                        "doc-pagelist",
                        "hidden",
                        "hidden",
                        "aria-labelledby",
                        "pages")
                .line();
        out.element("h2", labels.get("pagelist"), "id", "pages").line();
        out.open("ol").line();
        harvest.pages().forEach(page -> link(out, page.label(), page.href()));
        out.closeLine().closeLine();
    }

    private static void link(Xhtml out, String label, String href) {
        out.open("li").element("a", label, "href", href).closeLine();
    }

    private static void landmark(Xhtml out, String type, String label, String href) {
        out.open("li").element("a", label, "epub:type", type, "href", href).closeLine();
    }

    private static String labelOf(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static String typeOf(String file) {
        return switch (file) {
            case BackPages.GLOSSARY -> "glossary";
            case BackPages.FIGURES -> "loi";
            default -> "index";
        };
    }
}
