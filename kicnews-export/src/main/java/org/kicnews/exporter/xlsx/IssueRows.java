package org.kicnews.exporter.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Subsection;

/** Draws the rows of an issue and of its articles. */
final class IssueRows {
    private final Labels labels;
    private final Paths paths;

    IssueRows(Labels labels, Paths paths) {
        this.labels = labels;
        this.paths = paths;
    }

    /** What is counted in an issue. */
    record Counts(int articles, int characters, int pictures) {}

    /** Draws the rows and says what was counted. */
    Counts draw(Issue issue, List<Row> issueRows, List<Row> articleRows) {
        int articles = 0;
        int characters = 0;
        int pictures = 0;
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                int itsCharacters = ArticleText.characters(article);
                int itsPictures = ArticleText.pictures(article);
                articleRows.add(article(issue, section, article, itsCharacters, itsPictures));
                articles++;
                characters += itsCharacters;
                pictures += itsPictures;
            }
        }
        Counts counts = new Counts(articles, characters, pictures);
        issueRows.add(issue(issue, counts));
        return counts;
    }

    private Row issue(Issue issue, Counts counts) {
        return new Row()
                .text(issue.id())
                .number(issue.number())
                .date(issue.date())
                .text(issue.masthead().issueLine())
                .number(issue.sections().size())
                .articles(counts.articles())
                .number(counts.characters())
                .number(counts.pictures())
                .number(pages(issue))
                .text(issue.sources().stream().map(SourceFile::format).collect(Collectors.joining(" + ")))
                .text(issue.sources().stream().map(SourceFile::path).collect(Collectors.joining("\n")))
                .text(labels.get(issue.ledger().balances() ? "ledger.balances" : "ledger.unbalanced"))
                .number(count(issue, Severity.ERROR))
                .number(count(issue, Severity.WARNING))
                .file(issue.id() + ".json", paths.json(issue))
                .file(paths.book(issue), paths.epub(issue));
    }

    private Row article(Issue issue, Section section, Article article, int characters, int pictures) {
        Row row = new Row()
                .text(article.id())
                .text(issue.id())
                .date(issue.date())
                .text(section.title())
                .text(article.subsection().map(Subsection::name))
                .number(article.number())
                .text(article.title())
                .text(article.source())
                .date(article.date())
                .text(article.provider())
                .text(article.series().map(Series::name))
                .number(article.series().flatMap(Series::number))
                .number(article.pages().map(PageRange::first))
                .number(article.pages().map(PageRange::last))
                .number(characters)
                .number(pictures)
                .text(article.subtitle())
                .text(article.author())
                .text(article.language().orElse(issue.language()))
                .text(ArticleText.firstSentence(article));
        addOriginal(row, issue, article);
        return row.file(issue.id() + ".json", paths.json(issue)).file(paths.book(issue), paths.epub(issue));
    }

    /** The original and its page, which leads there where the originals move together with the workbook. */
    private void addOriginal(Row row, Issue issue, Article article) {
        Optional<SourceFile> original = Paths.printed(issue);
        if (original.isEmpty()) {
            row.text("");
            return;
        }
        SourceFile source = original.get();
        String text = article.pages()
                .map(pages -> labels.format("original.page", source.path(), pages.first()))
                .orElse(source.path());
        paths.original(source)
                .ifPresentOrElse(
                        path -> row.file(text, path, Paths.fragment(source, article.pages())),
                        () -> row.unlinked(text));
    }

    private static Optional<Integer> pages(Issue issue) {
        return Paths.printed(issue).flatMap(SourceFile::pages).or(() -> issue.sources().stream()
                .flatMap(source -> source.pages().stream())
                .findFirst());
    }

    private static long count(Issue issue, Severity severity) {
        return issue.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
