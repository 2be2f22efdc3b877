package org.kicnews.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Table;

/** An issue or an article as lines for a console: what was recognised, and what is doubtful about it. */
final class IssueView {
    /** How much of a text stands in one line, in code points: what a console shows with its frame around it. */
    private static final int LINE = 60;

    private final Issue issue;
    private final Messages messages;

    IssueView(Issue issue, Messages messages) {
        this.issue = issue;
        this.messages = messages;
    }

    /** The issue in one line: its id, its date, how many articles it has and the files that it comes from. */
    String line() {
        return String.join(
                "  ",
                issue.id(),
                issue.date().map(String::valueOf).orElse("-"),
                messages.text("show.articles", issue.articles().count()),
                issue.sources().stream().map(SourceFile::path).collect(Collectors.joining(", ")));
    }

    /** The issue: its sources, sections and articles, then its findings. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(issue.id() + "  "
                + join(issue.masthead().title(), issue.masthead().issueLine()));
        for (SourceFile source : issue.sources()) {
            lines.add("  " + join(Optional.of(source.path()), source.producer()));
        }
        lines.add("  " + messages.text(issue.ledger().balances() ? "show.balanced" : "show.unbalanced"));
        for (Section section : issue.sections()) {
            lines.add("");
            lines.add(section.title().orElse("-") + pages(section.page()));
            section.articles().forEach(article -> lines.add("  " + headline(article)));
        }
        lines.addAll(findings(issue.findings()));
        return lines;
    }

    /** One article: its fields and every block with its kind and page; absent where the issue has none of this id. */
    Optional<List<String>> lines(String articleId) {
        return issue.articles()
                .filter(article -> article.id().equals(articleId))
                .findFirst()
                .map(this::articleLines);
    }

    private List<String> articleLines(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(article));
        field(lines, "title_line", article.titleLine());
        field(lines, "subtitle", article.subtitle());
        field(lines, "source", article.source());
        field(lines, "date", article.date().map(String::valueOf));
        field(lines, "provider", article.provider());
        field(lines, "author", article.author());
        field(lines, "series", article.series().map(IssueView::seriesText));
        field(lines, "subsection", article.subsection().map(subsection -> subsection.text()));
        field(lines, "source_line", article.sourceLine());
        lines.add("");
        article.blocks().forEach(block -> lines.add("  " + kind(block) + pages(block.page()) + "  " + text(block)));
        lines.addAll(findings(issue.findings().stream()
                .filter(finding -> finding.place().article().equals(Optional.of(article.id())))
                .toList()));
        return lines;
    }

    private static void field(List<String> lines, String name, Optional<String> value) {
        value.ifPresent(text -> lines.add("  " + name + ": " + text));
    }

    private static String seriesText(Series series) {
        return series.name() + series.number().map(number -> " " + number).orElse("");
    }

    private List<String> findings(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.isEmpty()) {
            lines.add("");
        }
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding ->
                            lines.add(messages.text("show." + severity.name().toLowerCase(Locale.ROOT))
                                    + " "
                                    + messages.line(finding)));
        }
        return lines;
    }

    private String headline(Article article) {
        return article.id() + "  " + article.title().orElse("-")
                + article.pages()
                        .map(range -> "  ["
                                + messages.text(
                                        "page",
                                        range.first() == range.last()
                                                ? String.valueOf(range.first())
                                                : range.first() + "-" + range.last())
                                + "]")
                        .orElse("");
    }

    private String pages(Optional<Integer> page) {
        return page.map(number -> " [" + messages.text("page", number.toString()) + "]")
                .orElse("");
    }

    private static String kind(Block block) {
        if (block instanceof Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof ListItem item) {
            return "list-item " + item.level();
        }
        if (block instanceof Figure figure) {
            return figure.image().isPresent() ? "figure" : "caption";
        }
        if (block instanceof Table table) {
            return "table " + table.rows().size();
        }
        return block instanceof Note ? "note" : "paragraph";
    }

    private static String text(Block block) {
        String text = block.text().replace('\n', ' ');
        int length = text.codePointCount(0, text.length());
        return length <= LINE ? text : text.substring(0, text.offsetByCodePoints(0, LINE)) + " …";
    }

    private static String join(Optional<String> first, Optional<String> second) {
        return String.join("  ", Stream.concat(first.stream(), second.stream()).toList());
    }
}
