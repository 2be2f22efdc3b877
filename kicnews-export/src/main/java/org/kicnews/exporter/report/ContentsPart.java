package org.kicnews.exporter.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.exporter.report.Page.Column;

/** The printed contents beside the articles as recognised, line by line, with what disagrees. */
final class ContentsPart {
    private final Labels labels;
    private final Page page;
    private final Issue issue;
    private final Map<String, Article> articles;
    private final Set<String> listed;

    ContentsPart(Labels labels, Page page, Issue issue) {
        this.labels = labels;
        this.page = page;
        this.issue = issue;
        this.articles = issue.articles()
                .collect(Collectors.toMap(Article::id, article -> article, (a, b) -> a, LinkedHashMap::new));
        this.listed = issue.toc().stream()
                .flatMap(line -> line.article().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void write() {
        page.section("contents", labels.get("contents"));
        if (issue.toc().isEmpty()) {
            page.element("p", labels.get("contents.none")).close().line();
            return;
        }
        page.element("p", labels.get("contents.text"));
        page.table(
                labels.get("contents"),
                new Column(labels.get("printed"), ""),
                new Column(labels.get("recognised"), ""),
                new Column(labels.get("contents.verdict"), ""));
        unlistedAfter(Optional.empty());
        for (TocLine line : issue.toc()) {
            line(line);
            line.article().filter(articles::containsKey).ifPresent(id -> unlistedAfter(Optional.of(id)));
        }
        page.endTable().close().line();
    }

    private void line(TocLine line) {
        Optional<Article> article = line.article().map(articles::get);
        if (line.kind() == Kind.ENTRY && article.isPresent()) {
            List<String> differences = differences(line, article.get());
            row(
                    line,
                    article,
                    Optional.empty(),
                    differences.isEmpty() ? "same" : "differs",
                    String.join(", ", differences));
            return;
        }
        Optional<Section> section = section(line.text());
        String verdict =
                switch (line.kind()) {
                    case OTHER -> "other";
                    case SUBSECTION -> subsection(line.text()) ? "same" : "unmatched";
                    case SECTION -> section.isPresent() ? "same" : "unmatched";
                    case ENTRY -> section.isPresent() ? "section" : "missing";
                };
        row(line, Optional.empty(), section.flatMap(Section::title), verdict, "");
    }

    private void row(TocLine line, Optional<Article> article, Optional<String> title, String verdict, String detail) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        page.open("tr", "class", kind + " " + verdict);
        String text = line.marker().map(marker -> marker + " ").orElse("") + line.text();
        page.printed("td", text, issue.language());
        page.open("td");
        article.ifPresent(this::link);
        title.ifPresent(found -> page.printed("span", found, issue.language()));
        page.close();
        verdict(verdict, detail);
    }

    /** The articles that the contents leave out, at the place where the body has them. */
    private void unlistedAfter(Optional<String> id) {
        Optional<String> lastListed = Optional.empty();
        for (Article article : articles.values()) {
            if (listed.contains(article.id())) {
                lastListed = Optional.of(article.id());
            } else if (lastListed.equals(id)) {
                page.open("tr", "class", "unlisted").element("td", "—").open("td");
                link(article);
                page.close();
                verdict("unlisted", "");
            }
        }
    }

    private void verdict(String verdict, String detail) {
        String text = labels.get("contents." + verdict) + (detail.isEmpty() ? "" : ": " + detail);
        page.element("td", text, "class", "verdict").close().line();
    }

    private void link(Article article) {
        page.printed(
                "a",
                article.title().orElseGet(() -> labels.get("article.untitled")),
                issue.language(),
                "href",
                "#" + ArticlesPart.anchor(article.id()));
        page.element("span", " " + article.id(), "class", "note");
    }

    private List<String> differences(TocLine line, Article article) {
        Set<String> differences = new LinkedHashSet<>();
        if (!letters(line.title().orElse(line.text())).equals(letters(article.title().orElse("")))) {
            differences.add(labels.get("article.title"));
        }
        if (differ(line.source().map(ContentsPart::letters), article.source().map(ContentsPart::letters))) {
            differences.add(labels.get("article.source"));
        }
        if (differ(line.date(), article.date())) {
            differences.add(labels.get("article.date"));
        }
        return List.copyOf(differences);
    }

    /** What only one of the two says is no disagreement. */
    private static <T> boolean differ(Optional<T> contents, Optional<T> body) {
        return contents.isPresent() && body.isPresent() && !contents.equals(body);
    }

    private Optional<Section> section(String title) {
        return issue.sections().stream()
                .filter(section -> section.title()
                        .filter(found -> letters(found).equals(letters(title)))
                        .isPresent())
                .findFirst();
    }

    private boolean subsection(String text) {
        return articles.values().stream()
                .flatMap(article -> article.subsection().stream())
                .anyMatch(subsection -> letters(subsection.name()).equals(letters(text))
                        || letters(subsection.text()).equals(letters(text)));
    }

    /** Letters and digits alone: spaces and punctuation are set differently where lines are short. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
