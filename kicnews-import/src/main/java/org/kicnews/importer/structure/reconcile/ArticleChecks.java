package org.kicnews.importer.structure.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.importer.structure.corrections.Answers;

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
        issue.sections().forEach(section -> numbers(issue, section, findings));
        issue.articles().forEach(article -> {
            issue.date().ifPresent(date -> dates(issue, article, date, findings));
            if (article.title().isPresent() && article.blocks().isEmpty()) {
                findings.add(finding(
                        FindingCode.ARTICLE_EMPTY,
                        article,
                        article.title().get(),
                        Answers.file(issue.id()),
                        Answers.furniture(article.id(), article.title().get())));
            }
        });
        lengths(issue, findings);
        return findings;
    }

    private static void numbers(Issue issue, Section section, List<Finding> findings) {
        Optional<Integer> last = Optional.empty();
        for (Article article : section.articles()) {
            Optional<Integer> number = article.number();
            if (last.isPresent() && number.isPresent() && number.get() != last.get() + 1) {
                findings.add(finding(
                        FindingCode.ARTICLE_NUMBER_JUMP,
                        article,
                        last.get().toString(),
                        number.get().toString(),
                        Answers.file(issue.id()),
                        Answers.articleNumber(article.id(), number.get(), last.get() + 1)));
            }
            last = number.isPresent() ? number : last;
        }
    }

    private static void dates(Issue issue, Article article, LocalDate issued, List<Finding> findings) {
        article.date().ifPresent(date -> {
            boolean after = date.isAfter(issued);
            if (after || date.isBefore(issued.minusYears(OLD_YEARS))) {
                findings.add(finding(
                        after ? FindingCode.ARTICLE_DATE_AFTER_ISSUE : FindingCode.ARTICLE_DATE_LONG_BEFORE,
                        article,
                        date.toString(),
                        issued.toString(),
                        Answers.file(issue.id()),
                        Answers.articleDate(article.id(), Optional.of(date))));
            }
        });
    }

    private static void lengths(Issue issue, List<Finding> findings) {
        List<Article> articles = issue.articles().toList();
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
                        Integer.toString(lengths[i]),
                        Answers.file(issue.id()),
                        Answers.split(articles.get(i).id(), likeliestTitle(articles.get(i)))));
            }
        }
    }

    /** Where a second article would begin: at the outermost heading, or the block, nearest the middle. */
    private static String likeliestTitle(Article article) {
        List<Block> blocks = article.blocks();
        int middle = blocks.size() / 2;
        return IntStream.range(1, blocks.size())
                .boxed()
                .filter(i -> !blocks.get(i).text().isBlank())
                .min(Comparator.comparing((Integer i) -> blocks.get(i) instanceof Heading heading ? heading.level() : 9)
                        .thenComparing(i -> Math.abs(i - middle)))
                .map(i -> blocks.get(i).text())
                .orElse("");
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
