package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.corrections.Answers;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.profile.DateSpellings;

/** Articles without a source: a line that may name it, or all others that have one, are told to a person. */
final class UnreadSources {
    /** A line that names a source in a form that is not known is no longer, in code points. */
    private static final int LINE = 60;

    /** So many articles show what is usual. */
    private static final int ENOUGH = 5;

    /** Where this share of the articles has a source, the others are expected to have one. */
    private static final double USUAL = 0.8;

    private UnreadSources() {}

    static List<Finding> of(Issue issue, List<SectionDraft> drafts, DateSpellings dates) {
        List<ArticleDraft> articles =
                drafts.stream().flatMap(section -> section.articles().stream()).toList();
        List<Article> written = issue.articles().toList();
        int named = (int) written.stream().filter(UnreadSources::hasOrigin).count();
        boolean usual = written.size() >= ENOUGH && named >= USUAL * written.size();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Article article = written.get(i);
            if (hasOrigin(article) || article.title().isEmpty()) {
                continue;
            }
            Optional<Line> line = line(articles.get(i).content(), dates);
            if (line.isPresent()) {
                findings.add(finding(
                        FindingCode.ARTICLE_SOURCE_UNREAD,
                        issue,
                        article,
                        line.get().text()));
            } else if (usual) {
                findings.add(finding(FindingCode.ARTICLE_WITHOUT_SOURCE, issue, article, named + "/" + written.size()));
            }
        }
        return findings;
    }

    private static boolean hasOrigin(Article article) {
        return article.source().isPresent()
                || article.provider().isPresent()
                || article.author().isPresent();
    }

    /** The first or the last line, if it is short and holds a day. */
    private static Optional<Line> line(List<Judged> content, DateSpellings dates) {
        return content.isEmpty()
                ? Optional.empty()
                : Stream.of(content.get(0), content.get(content.size() - 1))
                        .filter(judged -> judged.label() == Label.TEXT)
                        .flatMap(judged -> judged.piece() instanceof Line line ? Stream.of(line) : Stream.empty())
                        .filter(line -> line.length() <= LINE
                                && !line.endsSentence()
                                && line.facts().caption().isEmpty()
                                && dates.find(line.text()).isPresent())
                        .findFirst();
    }

    private static Finding finding(FindingCode code, Issue issue, Article article, String shown) {
        return Finding.of(
                code,
                Place.article(article.id()).withPage(article.pages().map(pages -> pages.first())),
                article.title().orElse(""),
                shown,
                Answers.file(issue.id()),
                Answers.articleSource(article.id()));
    }
}
