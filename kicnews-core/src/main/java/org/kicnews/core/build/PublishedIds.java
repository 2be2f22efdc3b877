package org.kicnews.core.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ids.ArticlePrint;
import org.kicnews.core.ids.IdLock;
import org.kicnews.core.ids.KeptIds;
import org.kicnews.core.ids.PublishedChanges;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/** Lets issues and articles keep the ids that the lock says were published. */
final class PublishedIds {
    private final KeptIds kept;
    private final PublishedChanges changes;
    private final Map<String, String> issues;
    private final Map<String, List<String>> articles;
    private final String lock;
    private final List<Finding> invalid;

    private PublishedIds(IdLock lock, List<ArticlePrint> made, Map<String, List<String>> articlesOfIssues) {
        kept = KeptIds.of(lock, made);
        changes = new PublishedChanges(kept);
        issues = keptIssues(lock, articlesOfIssues);
        articles = articlesOfIssues;
        this.lock = lock.entries().isEmpty() ? "" : Sha256.of(lock.text());
        invalid = lock.findings();
    }

    /** The state of an archive of which a lock names no article; the lock may have findings all the same. */
    static PublishedIds without(IdLock lock) {
        return new PublishedIds(lock, List.of(), Map.of());
    }

    /** What is drawn from one issue. */
    record Prints(List<ArticlePrint> articles) {
        Prints {
            articles = List.copyOf(articles);
        }

        static Prints of(Issue issue) {
            return new Prints(issue.articles().map(ArticlePrint::of).toList());
        }
    }

    /** Takes the prints of all issues, one issue after the other. */
    static final class Survey {
        private static final Excerpt<Prints> PRINTS = new RecordExcerpt<>("prints", Prints.class, Prints::of);

        private final List<ArticlePrint> made = new ArrayList<>();
        private final Map<String, List<String>> articlesOfIssues = new HashMap<>();

        void add(HeldIssue issue) throws IOException {
            List<ArticlePrint> prints = issue.excerpt(PRINTS).articles();
            made.addAll(prints);
            articlesOfIssues.put(
                    issue.id(), prints.stream().map(ArticlePrint::id).toList());
        }

        PublishedIds compareWith(IdLock lock) {
            return new PublishedIds(lock, made, articlesOfIssues);
        }
    }

    /** An issue whose every published article comes from one other issue, which is not there, is that issue. */
    private Map<String, String> keptIssues(IdLock lock, Map<String, List<String>> articlesOfIssues) {
        Map<String, String> issueOf = new HashMap<>();
        lock.entries().forEach(entry -> issueOf.put(entry.id(), IdLock.issueOf(entry.id())));
        Map<String, String> result = new HashMap<>();
        articlesOfIssues.forEach((issue, articles) -> {
            List<String> published = articles.stream()
                    .map(kept::idOf)
                    .filter(issueOf::containsKey)
                    .map(issueOf::get)
                    .distinct()
                    .toList();
            if (published.size() == 1
                    && !issueOf.containsValue(issue)
                    && !articlesOfIssues.containsKey(published.get(0))
                    && !result.containsValue(published.get(0))) {
                result.put(issue, published.get(0));
            }
        });
        return result;
    }

    /** The id under which an issue was published; its own where it was not. */
    String idOf(String issue) {
        return issues.getOrDefault(issue, issue);
    }

    /** Everything but the issue that {@link #applyTo} depends on, as a text. */
    String basis(String issue) {
        return lock.isEmpty()
                ? ""
                : lock + " " + idOf(issue) + " "
                        + articles.getOrDefault(issue, List.of()).stream()
                                .map(kept::idOf)
                                .collect(Collectors.joining(" "));
    }

    /** The issue under published ids, with findings about what is not as it was published. */
    Issue applyTo(Issue issue) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        issue.articles().forEach(article -> {
            findings.addAll(changes.of(article));
            ids.put(article.id(), kept.idOf(article.id()));
        });
        String file = issue.sources().get(0).path();
        Issue named = Renaming.articles(issue, ids).withId(idOf(issue.id()));
        List<Finding> all = new ArrayList<>(named.findings());
        findings.forEach(finding -> all.add(finding.withFile(file)));
        return all.size() == named.findings().size() ? named : named.withFindings(all);
    }

    /** What concerns no issue: bad lines of the lock, and published articles that are not there. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(invalid);
        findings.addAll(changes.gone());
        return findings;
    }
}
