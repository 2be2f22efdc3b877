package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.exporter.markup.Xhtml;

/** Writes an article: a page, or several where one would be too large. */
final class ArticlePages {
    private final Typesetting setting;
    private final Outline outline;
    private final BookLabels labels;

    ArticlePages(Typesetting setting, Outline outline) {
        this.setting = setting;
        this.outline = outline;
        this.labels = setting.labels();
    }

    /**
     * Writes an article.
     *
     * @param sectionNumber the place of its section in the issue, from 1
     * @param opensSection whether the section has no page of its own and begins here
     */
    void write(Section section, int sectionNumber, Article article, boolean opensSection) throws IOException {
        setting.begin(Optional.of(article));
        List<Block> blocks = Slices.of(article.blocks());
        Notes notes = new Notes(blocks);
        List<Parts> parts = Parts.of(blocks);
        for (int i = 0; i < parts.size(); i++) {
            String file = Names.article(article.id(), i + 1);
            parts.get(i).notes().forEach(note -> setting.placeNote(notes.number(note), file));
        }
        for (int i = 0; i < parts.size(); i++) {
            String file = Names.article(article.id(), i + 1);
            setting.file(file);
            Xhtml out = Page.begin(Languages.of(setting.issue()), Titles.of(article, labels), "bodymatter");
            if (i == 0) {
                running(out, section, sectionNumber, opensSection);
            }
            // The role may not stand on an article (ARIA in HTML), so the section around it takes it.
            out.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-labelledby", "title")
                    .line();
            out.open("article", "id", i == 0 ? Places.articleId(article) : "").line();
            if (i == 0) {
                new ArticleHead(out, setting, outline).write(section, article);
            } else {
                continued(out, article, i + 1, parts.size());
            }
            BlockWriter writer = new BlockWriter(out, setting, notes);
            writer.body(parts.get(i).body());
            if (!parts.get(i).notes().isEmpty()) {
                writer.notes(parts.get(i).notes(), "notes");
            }
            out.closeLine().closeLine();
            if (i == parts.size() - 1) {
                elsewhere(out);
                new SeriesLinks(out, labels, outline).write(article);
            }
            setting.addPage(file, Page.end(out));
        }
    }

    /** Names the issues that the text sends its reader to, where a link cannot reach them. */
    private void elsewhere(Xhtml out) {
        for (Issue issue : setting.elsewhere()) {
            out.element(
                            "p",
                            labels.get("reference.elsewhere", labels.issueAndDate(issue)),
                            "class",
                            "elsewhere",
                            "lang",
                            labels.language())
                    .line();
        }
    }

    /** The line above an article that says where it stands. */
    private void running(Xhtml out, Section section, int number, boolean opensSection) {
        out.open("p", "class", opensSection ? "running opening" : "running", "lang", labels.language());
        out.element("a", labels.issue(setting.issue()), "href", Places.issue(setting.issue()));
        String id = opensSection ? Places.sectionId(number) : "";
        if (section.title().isPresent() || opensSection) {
            out.text(" ");
            out.element(
                    "span",
                    section.title().orElse(""),
                    "class",
                    "section",
                    "id",
                    id,
                    "lang",
                    Languages.of(setting.issue()));
        }
        out.closeLine();
    }

    private void continued(Xhtml out, Article article, int part, int parts) {
        out.open("h1", "id", "title", "class", "continued");
        Titles.write(out, article, setting, new Notes(List.of()));
        out.text(" ")
                .element("span", labels.get("article.part", part, parts), "class", "part")
                .closeLine();
    }
}
