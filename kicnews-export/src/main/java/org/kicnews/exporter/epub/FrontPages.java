package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.List;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.markup.Xhtml;

/** Writes what stands before the issues: cover, title page, how to use the book, contents. */
final class FrontPages {
    static final String COVER = "cover.xhtml";
    static final String TITLE = "title.xhtml";
    static final String GUIDE = "guide.xhtml";
    static final String CONTENTS = "contents.xhtml";

    private final ArchiveInfo archive;
    private final Outline outline;
    private final BookLabels labels;
    private final Container container;
    private final Cover cover;

    FrontPages(ArchiveInfo archive, Outline outline, BookLabels labels, Container container, Cover cover) {
        this.cover = cover;
        this.archive = archive;
        this.outline = outline;
        this.labels = labels;
        this.container = container;
    }

    void write() throws IOException {
        cover();
        titlePage();
        guide();
        contents();
    }

    private void cover() throws IOException {
        container.add(
                new Container.Item("cover-image", cover.file(), cover.format().mediaType(), "cover-image", false),
                cover.bytes(),
                false);
        Xhtml out = Page.begin(labels.language(), labels.get("cover"), "cover");
        out.open("div", "class", "cover");
        if (cover instanceof Cover.Drawn drawn) {
            CoverDrawing.write(out, drawn.art(), archive, outline);
        } else {
            String title = archive.title() + " " + outline.volume().title();
            out.empty(
                    "img",
                    "src",
                    cover.file(),
                    "alt",
                    labels.get("cover.picture", title),
                    "width",
                    Integer.toString(cover.width()),
                    "height",
                    Integer.toString(cover.height()));
        }
        byte[] page = Page.end(out);
        // Only a cover that is drawn has SVG in its page.
        container.add(Container.Item.page(COVER, cover instanceof Cover.Drawn ? "svg" : ""), page, true);
    }

    private void titlePage() throws IOException {
        Xhtml out = Page.begin(labels.language(), archive.title(), "frontmatter");
        out.open("section", "class", "titlepage", "epub:type", "titlepage").line();
        out.open("h1").text(archive.title()).text(" ");
        out.element("span", outline.volume().title(), "class", "volume").closeLine();
        List<Issue> issues = outline.issues();
        out.element("p", span(), "class", "span").line();
        long articles = issues.stream().flatMap(Issue::articles).count();
        out.element("p", labels.get("title.count", issues.size(), articles), "class", "count")
                .line();
        archive.publisher().ifPresent(publisher -> out.element("p", publisher, "class", "publisher")
                .line());
        archive.rights()
                .ifPresent(rights -> out.element("p", rights, "class", "rights").line());
        container.addPage(TITLE, Page.end(out));
    }

    /** The first and the last issue. */
    private String span() {
        List<Issue> issues = outline.issues();
        Issue first = issues.get(0);
        Issue last = issues.get(issues.size() - 1);
        return issues.size() == 1 ? whole(first) : labels.get("title.span", whole(first), whole(last));
    }

    /** An issue with its date, which stay on one line where there is room. */
    private String whole(Issue issue) {
        return labels.issueAndDate(issue).replace(' ', '\u00A0');
    }

    private void guide() throws IOException {
        Xhtml out = Page.begin(labels.language(), labels.get("guide"), "frontmatter");
        out.open(
                        "section",
                        "class",
                        "guide",
                        "epub:type",
                        "introduction",
                        "role",
                        "doc-introduction",
                        "aria-labelledby",
                        "guide")
                .line();
        out.element("h1", labels.get("guide"), "id", "guide").line();
        out.open("dl", "class", "guide").line();
        for (String topic : List.of("issues", "pages", "names", "notes", "series", "ids", "doubt")) {
            out.element("dt", labels.get("guide." + topic + ".title"))
                    .element("dd", labels.get("guide." + topic + ".text"))
                    .line();
        }
        container.addPage(GUIDE, Page.end(out));
    }

    private void contents() throws IOException {
        Sheets sheets = new Sheets(CONTENTS, labels.get("contents"), "frontmatter", "", labels, container);
        for (Issue issue : outline.issues()) {
            Xhtml out = sheets.next();
            out.open("h2");
            out.element("a", labels.issue(issue), "href", Places.issue(issue));
            issue.date().ifPresent(date -> out.text(" ")
                    .element("time", labels.date(date), "datetime", date.toString(), "class", "date"));
            out.closeLine();
            if (!issue.sections().isEmpty()) {
                ContentsList.write(out, issue, issue.sections(), true, labels);
            }
        }
        sheets.finish();
    }
}
