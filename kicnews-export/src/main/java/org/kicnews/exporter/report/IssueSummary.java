package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;

/**
 * What the first page needs to know of an issue.
 *
 * @param articles how many articles
 * @param pictures how many pictures
 * @param characters visible characters of all articles
 * @param pages pages of the original, where it has any
 * @param files the paths of its files
 * @param balances whether its ledger balances
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param notes how many are neither
 */
record IssueSummary(
        String id,
        Optional<Integer> number,
        Optional<LocalDate> date,
        int articles,
        int pictures,
        int characters,
        Optional<Integer> pages,
        List<String> files,
        boolean balances,
        int errors,
        int warnings,
        int notes) {

    static IssueSummary of(Issue issue) {
        return new IssueSummary(
                issue.id(),
                issue.number(),
                issue.date(),
                (int) issue.articles().count(),
                (int) issue.images().count(),
                issue.articles().mapToInt(ArticleText::characters).sum(),
                issue.sources().stream()
                        .flatMap(source -> source.pages().stream())
                        .findFirst(),
                issue.sources().stream().map(SourceFile::path).toList(),
                issue.ledger().balances(),
                count(issue, Severity.ERROR),
                count(issue, Severity.WARNING),
                count(issue, Severity.INFO));
    }

    /** The worst that was found, as classes name it; {@code fine} where nothing is to be looked at. */
    String state() {
        return errors > 0 || !balances ? "error" : warnings > 0 ? "warning" : "fine";
    }

    private static int count(Issue issue, Severity severity) {
        return (int) issue.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
