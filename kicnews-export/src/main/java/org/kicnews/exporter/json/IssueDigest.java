package org.kicnews.exporter.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.json.RecordExcerpt;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * What the files over all issues that are no listings need of an issue.
 *
 * @param date its date
 * @param articles the ids of its articles
 * @param names the names that it glosses
 */
record IssueDigest(Optional<LocalDate> date, List<String> articles, List<Glossary.Mention> names) {
    static final Excerpt<IssueDigest> EXCERPT = new RecordExcerpt<>("digest", IssueDigest.class, IssueDigest::of);

    IssueDigest {
        articles = List.copyOf(articles);
        names = List.copyOf(names);
    }

    private static IssueDigest of(Issue issue) {
        return new IssueDigest(issue.date(), issue.articles().map(Article::id).toList(), Glossary.mentionsIn(issue));
    }
}
