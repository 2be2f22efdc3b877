package org.kicnews.exporter.xlsx;

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

/** Writes the rows of an issue and of its articles. */
final class IssueRows {
    private final Sheets sheets;
    private final Labels labels;
    private final Paths paths;

    IssueRows(Sheets sheets, Labels labels, Paths paths) {
        this.sheets = sheets;
        this.labels = labels;
        this.paths = paths;
    }

    /** What is counted in an issue. */
    record Counts(int articles, int characters, int pictures) {}

    /** Writes the rows and says what was counted. */
    Counts add(Issue issue) {
        int firstRow = sheets.articles().currentRow() + 1;
        int articles = 0;
        int characters = 0;
        int pictures = 0;
        for (Section section : issue.sections()) {
            for (Article article : section.articles()) {
                int itsCharacters = ArticleText.characters(article);
                int itsPictures = ArticleText.pictures(article);
                addArticle(issue, section, article, itsCharacters, itsPictures);
                articles++;
                characters += itsCharacters;
                pictures += itsPictures;
            }
        }
        Counts counts = new Counts(articles, characters, pictures);
        addIssue(issue, counts, firstRow);
        return counts;
    }

    private void addIssue(Issue issue, Counts counts, int firstArticleRow) {
        TableRow row = sheets.issues()
                .next()
                .text(issue.id())
                .number(issue.number())
                .date(issue.date())
                .text(issue.masthead().issueLine())
                .number(issue.sections().size());
        if (counts.articles() > 0) {
            row.place(counts.articles(), sheets.articles().name(), "A" + firstArticleRow);
        } else {
            row.number(0);
        }
        row.number(counts.characters())
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

    private void addArticle(Issue issue, Section section, Article article, int characters, int pictures) {
        TableRow row = sheets.articles()
                .next()
                .text(article.id())
                .text(issue.id())
                .date(issue.date())
                .text(section.title())
                .text(article.subsection().map(Subsection::name))
                .number(article.number())
                .text(article.title())
                .text(article.subtitle())
                .text(article.source())
                .date(article.date())
                .text(article.provider())
                .text(article.author())
                .text(article.series().map(Series::name))
                .number(article.series().flatMap(Series::number))
                .number(article.pages().map(PageRange::first))
                .number(article.pages().map(PageRange::last))
                .number(characters)
                .number(pictures)
                .text(article.language().orElse(issue.language()))
                .text(ArticleText.firstSentence(article));
        addOriginal(row, issue, article);
        row.file(issue.id() + ".json", paths.json(issue)).file(paths.book(issue), paths.epub(issue));
    }

    /** The original and its page, which leads there where the originals move together with the workbook. */
    private void addOriginal(TableRow row, Issue issue, Article article) {
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
