package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.exporter.markup.Xhtml;

/** Writes an issue: its opening page, its sections and its articles. */
final class IssuePages {
    private final Typesetting setting;
    private final Outline outline;
    private final BookLabels labels;
    private final Issue issue;

    IssuePages(Typesetting setting, Outline outline) {
        this.setting = setting;
        this.outline = outline;
        this.labels = setting.labels();
        this.issue = setting.issue();
    }

    void write() throws IOException {
        opening();
        ArticlePages articles = new ArticlePages(setting, outline);
        for (int i = 0; i < issue.sections().size(); i++) {
            Section section = issue.sections().get(i);
            boolean alone = Places.standsAlone(section);
            if (alone) {
                section(section, i + 1);
            }
            for (int j = 0; j < section.articles().size(); j++) {
                articles.write(section, i + 1, section.articles().get(j), !alone && j == 0);
            }
        }
    }

    private void opening() throws IOException {
        setting.begin(Optional.empty());
        setting.file(Places.issue(issue));
        Xhtml out = Page.begin(labels.language(), labels.issueAndDate(issue), "bodymatter");
        out.open("section", "class", "issue", "epub:type", "part", "role", "doc-part", "aria-labelledby", "issue")
                .line();
        setting.pageBreak(out, firstPage());
        out.open("header", "class", "masthead").line();
        out.element("h1", labels.issue(issue), "id", "issue").line();
        issue.date().ifPresent(date -> out.open("p", "class", "date")
                .element("time", labels.date(date), "datetime", date.toString())
                .closeLine());
        masthead(out, issue.masthead());
        out.closeLine();
        contents(out);
        boxes(out);
        setting.addPage(setting.file(), Page.end(out));
    }

    /** The page that the masthead stands on: the first that is known of the issue. */
    private Optional<Integer> firstPage() {
        boolean paged = issue.blocks().anyMatch(block -> block.page().isPresent())
                || issue.toc().stream().anyMatch(line -> line.page().isPresent());
        boolean head = !issue.masthead().lines().isEmpty() || !issue.toc().isEmpty();
        return paged && head ? Optional.of(1) : Optional.empty();
    }

    /** Every line of the masthead as printed, in order. */
    private void masthead(Xhtml out, Masthead masthead) {
        if (masthead.lines().isEmpty()) {
            return;
        }
        out.open("div", "class", "lines", "lang", Languages.of(issue), "xml:lang", Languages.of(issue))
                .line();
        for (String line : masthead.lines()) {
            boolean title = masthead.title().filter(line::equals).isPresent();
            out.element("p", line, "class", title ? "title" : "").line();
        }
        out.closeLine();
    }

    /** The printed contents with links, then the articles that they leave out; without printed contents, all articles. */
    private void contents(Xhtml out) {
        Map<String, Article> articles = new TreeMap<>();
        issue.articles().forEach(article -> articles.put(article.id(), article));
        if (!issue.toc().isEmpty()) {
            printedContents(out, articles);
        }
        Set<String> listed =
                issue.toc().stream().flatMap(line -> line.article().stream()).collect(Collectors.toSet());
        List<Section> rest = issue.sections().stream()
                .map(section -> section.withArticles(section.articles().stream()
                        .filter(article -> !listed.contains(article.id()))
                        .toList()))
                .toList();
        if (rest.stream().anyMatch(section -> !section.articles().isEmpty())
                || issue.toc().isEmpty() && !rest.isEmpty()) {
            out.element("h2", labels.get(issue.toc().isEmpty() ? "issue.articles" : "issue.unlisted"))
                    .line();
            ContentsList.write(out, issue, rest, issue.toc().isEmpty(), labels);
        }
    }

    /** The boxes that belong to no article: notices, advertisements. */
    private void boxes(Xhtml out) {
        List<Furniture> boxes = issue.furniture().stream()
                .filter(piece ->
                        piece.kind() == Furniture.Kind.BOX && !piece.text().isBlank())
                .toList();
        if (boxes.isEmpty()) {
            return;
        }
        out.element("h2", labels.get("issue.boxes")).line();
        for (Furniture box : boxes) {
            out.open("p", "class", "box", "lang", Languages.of(issue)).lines(box.text());
            if (!box.pages().isEmpty()) {
                String page = labels.get("pages.one", box.pages().get(0));
                out.text(" ").element("span", page, "class", "where", "lang", labels.language());
            }
            out.closeLine();
        }
    }

    private void printedContents(Xhtml out, Map<String, Article> articles) {
        out.element("h2", labels.get("issue.contents")).line();
        out.open("div", "class", "printed", "lang", Languages.of(issue), "xml:lang", Languages.of(issue))
                .line();
        for (TocLine line : issue.toc()) {
            out.open("p", "class", line.kind().name().toLowerCase(Locale.ROOT));
            setting.pageBreak(out, line.page());
            line.marker().ifPresent(marker -> out.element("span", marker, "class", "marker")
                    .text(" "));
            Optional<Article> article = line.article().flatMap(id -> Optional.ofNullable(articles.get(id)));
            if (article.isPresent()) {
                out.element("a", line.text(), "href", Places.article(article.get()));
            } else {
                out.lines(line.text());
            }
            out.closeLine();
        }
        out.closeLine();
    }

    /** The page of a section that has text of its own. */
    private void section(Section section, int number) throws IOException {
        setting.begin(Optional.empty());
        List<Block> blocks = Slices.of(section.intro());
        Notes notes = new Notes(blocks);
        List<Parts> parts = Parts.of(blocks);
        String first = Names.section(issue.id(), number);
        for (int i = 0; i < parts.size(); i++) {
            String file = i == 0 ? first : first.replace(".xhtml", "." + (i + 1) + ".xhtml");
            parts.get(i).notes().forEach(note -> setting.placeNote(notes.number(note), file));
        }
        for (int i = 0; i < parts.size(); i++) {
            setting.file(i == 0 ? first : first.replace(".xhtml", "." + (i + 1) + ".xhtml"));
            String title = Titles.of(section, labels);
            Xhtml out = Page.begin(Languages.of(issue), title, "bodymatter");
            out.open("p", "class", "running", "lang", labels.language());
            out.element("a", labels.issue(issue), "href", Places.issue(issue)).closeLine();
            out.open("section", "class", "section", "aria-labelledby", "section")
                    .line();
            setting.pageBreak(out, section.page());
            out.element("h1", title, "id", "section").line();
            BlockWriter writer = new BlockWriter(out, setting, notes);
            writer.body(parts.get(i).body());
            if (!parts.get(i).notes().isEmpty()) {
                writer.notes(parts.get(i).notes(), "notes");
            }
            if (i == parts.size() - 1 && !section.articles().isEmpty()) {
                out.open("ul", "class", "contents articles").line();
                section.articles().forEach(article -> ContentsList.entry(out, article, labels));
                out.closeLine();
            }
            setting.addPage(setting.file(), Page.end(out));
        }
    }
}
