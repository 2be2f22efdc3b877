package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.exporter.report.Page.Column;

/** The printed contents beside the articles as recognised, line by line, with what disagrees. */
final class ContentsPart {
    private static final int BEFORE_ALL = -1;

    private final ReportLabels labels;
    private final Page page;
    private final Issue issue;
    private final Map<String, Article> articles;
    private final Map<Integer, List<Article>> unlisted;

    ContentsPart(ReportLabels labels, Page page, Issue issue) {
        this.labels = labels;
        this.page = page;
        this.issue = issue;
        this.articles = issue.articles()
                .collect(Collectors.toMap(Article::id, article -> article, (a, b) -> a, LinkedHashMap::new));
        this.unlisted = unlisted();
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
        unlisted.getOrDefault(BEFORE_ALL, List.of()).forEach(this::unlisted);
        for (int i = 0; i < issue.toc().size(); i++) {
            line(issue.toc().get(i));
            unlisted.getOrDefault(i, List.of()).forEach(this::unlisted);
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
        Optional<Section> section = section(line.title().orElse(line.text()));
        String verdict =
                switch (line.kind()) {
                    case OTHER -> "other";
                    case SUBSECTION -> subsection(line.text()) ? "same" : "unmatched";
                    case SECTION -> section.isPresent() ? "same" : "unmatched";
                    case ENTRY -> section.isPresent() || isKnownAsSection(line) ? "section" : "missing";
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

    private void unlisted(Article article) {
        page.open("tr", "class", "unlisted").element("td", "—").open("td");
        link(article);
        page.close();
        verdict("unlisted", "");
    }

    /** The articles that the contents leave out, by the line after which the body has them. */
    private Map<Integer, List<Article>> unlisted() {
        Map<Integer, List<Article>> unlisted = new TreeMap<>();
        int last = BEFORE_ALL;
        for (Section section : issue.sections()) {
            last = section.title()
                    .map(this::lineOf)
                    .filter(line -> line != BEFORE_ALL)
                    .orElse(last);
            for (Article article : section.articles()) {
                int line = lineOf(article);
                if (line == BEFORE_ALL) {
                    unlisted.computeIfAbsent(last, key -> new ArrayList<>()).add(article);
                } else {
                    last = line;
                }
            }
        }
        return unlisted;
    }

    private int lineOf(String sectionTitle) {
        return lineWhere(line -> line.article().isEmpty()
                && letters(line.title().orElse(line.text())).equals(letters(sectionTitle)));
    }

    private int lineOf(Article article) {
        return lineWhere(line -> line.article().equals(Optional.of(article.id())));
    }

    private int lineWhere(Predicate<TocLine> test) {
        for (int i = 0; i < issue.toc().size(); i++) {
            if (test.test(issue.toc().get(i))) {
                return i;
            }
        }
        return BEFORE_ALL;
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
        if (!letters(line.title().orElse(line.text()))
                .equals(letters(article.title().orElse("")))) {
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

    /** The recogniser compares more leniently than letter by letter, and says so. */
    private boolean isKnownAsSection(TocLine line) {
        return issue.findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.TOC_ENTRY_IS_SECTION
                        && finding.arguments().equals(List.of(line.title().orElse(line.text()))));
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
