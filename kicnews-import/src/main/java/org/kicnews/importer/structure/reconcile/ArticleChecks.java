package org.kicnews.importer.structure.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/** Checks each article against its issue and its neighbours. */
final class ArticleChecks {
    /** News is translated within weeks; a source two years older than its issue is probably a slip of the year. */
    private static final int OLD_YEARS = 2;

    /** So many times longer than the median article is worth a look: two articles may have run together. */
    private static final int LONG = 12;

    /** Lengths say something only among so many articles. */
    private static final int ENOUGH_ARTICLES = 5;

    private ArticleChecks() {}

    static List<Finding> of(Issue issue) {
        List<Finding> findings = new ArrayList<>();
        issue.sections().forEach(section -> numbers(section, findings));
        issue.articles().forEach(article -> {
            issue.date().ifPresent(date -> dates(article, date, findings));
            if (article.title().isPresent() && article.blocks().isEmpty()) {
                findings.add(finding(
                        FindingCode.ARTICLE_EMPTY, article, article.title().get()));
            }
        });
        lengths(issue.articles().toList(), findings);
        return findings;
    }

    private static void numbers(Section section, List<Finding> findings) {
        Optional<Integer> last = Optional.empty();
        for (Article article : section.articles()) {
            Optional<Integer> number = article.number();
            if (last.isPresent() && number.isPresent() && number.get() != last.get() + 1) {
                findings.add(finding(
                        FindingCode.ARTICLE_NUMBER_JUMP,
                        article,
                        last.get().toString(),
                        number.get().toString()));
            }
            last = number.isPresent() ? number : last;
        }
    }

    private static void dates(Article article, LocalDate issue, List<Finding> findings) {
        article.date().ifPresent(date -> {
            if (date.isAfter(issue)) {
                findings.add(finding(FindingCode.ARTICLE_DATE_AFTER_ISSUE, article, date.toString(), issue.toString()));
            } else if (date.isBefore(issue.minusYears(OLD_YEARS))) {
                findings.add(finding(FindingCode.ARTICLE_DATE_LONG_BEFORE, article, date.toString(), issue.toString()));
            }
        });
    }

    private static void lengths(List<Article> articles, List<Finding> findings) {
        if (articles.size() < ENOUGH_ARTICLES) {
            return;
        }
        int[] lengths = articles.stream().mapToInt(ArticleChecks::length).toArray();
        int median = Arrays.stream(lengths).sorted().toArray()[lengths.length / 2];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > LONG * Math.max(median, 1)) {
                findings.add(finding(
                        FindingCode.ARTICLE_LENGTH_UNUSUAL,
                        articles.get(i),
                        articles.get(i).title().orElse(articles.get(i).id()),
                        Integer.toString(lengths[i])));
            }
        }
    }

    private static int length(Article article) {
        return article.blocks().stream()
                .map(Block::text)
                .mapToInt(String::length)
                .sum();
    }

    private static Finding finding(FindingCode code, Article article, String... arguments) {
        return Finding.of(
                code, Place.article(article.id()).withPage(article.pages().map(pages -> pages.first())), arguments);
    }
}
