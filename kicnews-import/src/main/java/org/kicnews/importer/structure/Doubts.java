package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.corrections.Answers;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.SourceParts;
import org.kicnews.importer.structure.line.TitleParts;
import org.kicnews.importer.structure.line.Wording;
import org.kicnews.importer.structure.profile.DateSpellings.Day;

/** What the recogniser is not sure of, and where contents and body disagree. */
final class Doubts {
    /** A reading that is less sure than this is reported: more than one in five such readings is wrong. */
    private static final double SURE = 0.8;

    /** How much of what a ledger misses a finding shows, in code points. */
    private static final int MISSING_SHOWN = 200;

    private final List<Finding> findings = new ArrayList<>();

    private Doubts() {}

    /** What is missing from the structure as a whole. */
    static List<Finding> ofStructure(Issue issue, boolean masthead) {
        Doubts doubts = new Doubts();
        doubts.when(!masthead, FindingCode.STRUCTURE_NO_MASTHEAD);
        doubts.when(issue.toc().isEmpty(), FindingCode.STRUCTURE_NO_TOC);
        doubts.when(
                issue.sections().stream().allMatch(section -> section.title().isEmpty()),
                FindingCode.STRUCTURE_NO_SECTIONS);
        doubts.when(issue.articles().allMatch(article -> article.title().isEmpty()), FindingCode.STRUCTURE_NO_ARTICLES);
        return doubts.findings;
    }

    /** Readings that barely won. */
    static List<Finding> ofReading(String issue, List<Judged> body, ArticlePlaces places) {
        Doubts doubts = new Doubts();
        for (Judged judged : body) {
            boolean matters =
                    isBoundary(judged.label()) || isBoundary(judged.verdict().second());
            if (matters && judged.verdict().confidence() < SURE && judged.piece() instanceof Line line) {
                doubts.findings.add(Unsure.of(issue, judged, line, places));
            }
        }
        return doubts.findings;
    }

    /** Dates that are none. */
    static List<Finding> ofDates(String issue, List<SectionDraft> drafts) {
        Doubts doubts = new Doubts();
        for (int s = 0; s < drafts.size(); s++) {
            for (int a = 0; a < drafts.get(s).articles().size(); a++) {
                ArticleDraft draft = drafts.get(s).articles().get(a);
                Optional<Day> day = draft.title()
                        .map(judged -> ((Line) judged.piece()).facts().title())
                        .flatMap(TitleParts::day)
                        .or(() -> draft.source()
                                .flatMap(line -> line.facts().source())
                                .flatMap(SourceParts::day));
                String id = issue + "-" + (s + 1) + "-" + (a + 1);
                day.filter(Day::isImpossible)
                        .ifPresent(found -> doubts.findings.add(Finding.of(
                                FindingCode.ARTICLE_DATE_IMPOSSIBLE,
                                Place.article(id),
                                found.text(),
                                Answers.file(issue),
                                Answers.articleDate(id, Optional.empty()))));
            }
        }
        return doubts.findings;
    }

    /** Contents against body. */
    static List<Finding> ofContents(Issue issue, Announced announced, List<Announcement> announcements) {
        Doubts doubts = new Doubts();
        if (issue.toc().isEmpty()) {
            return List.of();
        }
        for (int i = 0; i < issue.toc().size(); i++) {
            TocLine line = issue.toc().get(i);
            Optional<Section> section = announced.section(i).map(issue.sections()::get);
            if (line.kind() == Kind.ENTRY) {
                doubts.entry(issue, line, section);
            } else if (line.kind() == Kind.SECTION) {
                String announcedTitle = announcements.get(i).title().title();
                int place = announced.section(i).orElse(0) + 1;
                section.flatMap(Section::title)
                        .filter(title -> !Wording.of(title)
                                .letters()
                                .endsWith(Wording.of(announcedTitle).letters()))
                        .ifPresent(title -> doubts.findings.add(Finding.of(
                                FindingCode.TOC_TITLE_DIFFERS,
                                Place.issue(),
                                announcedTitle,
                                title,
                                Answers.file(issue.id()),
                                Answers.sectionTitle(place, title, announcedTitle))));
            }
        }
        issue.articles()
                .filter(article -> article.title().isPresent() && !announced.announces(article.id()))
                .forEach(article -> doubts.findings.add(Finding.of(
                        FindingCode.TOC_ARTICLE_NOT_LISTED,
                        Place.article(article.id()),
                        article.title().get())));
        return doubts.findings;
    }

    /** A ledger that does not balance. */
    static List<Finding> ofLedger(Ledger ledger) {
        return ledger.balances()
                ? List.of()
                : List.of(Finding.of(
                        FindingCode.LEDGER_UNBALANCED,
                        Place.issue(),
                        shortened(ledger.missing(), MISSING_SHOWN),
                        shortened(ledger.surplus(), MISSING_SHOWN)));
    }

    private void entry(Issue issue, TocLine line, Optional<Section> section) {
        String title = line.title().orElse(line.text());
        Optional<Article> article = line.article()
                .flatMap(id ->
                        issue.articles().filter(found -> found.id().equals(id)).findFirst());
        if (section.isPresent()) {
            findings.add(
                    Finding.of(FindingCode.TOC_ENTRY_IS_SECTION, Place.issue().withPage(line.page()), title));
        } else if (article.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.TOC_ENTRY_WITHOUT_ARTICLE,
                    Place.issue().withPage(line.page()),
                    title,
                    Answers.file(issue.id()),
                    Answers.splitAtMostLike(issue, title)));
        } else {
            article.flatMap(Article::title)
                    .filter(found -> differ(title, found))
                    .ifPresent(found -> findings.add(Finding.of(
                            FindingCode.TOC_TITLE_DIFFERS,
                            Place.article(article.get().id()),
                            title,
                            found,
                            Answers.file(issue.id()),
                            Answers.articleTitle(article.get().id(), Optional.of(found), title))));
        }
    }

    private static boolean differ(String contents, String body) {
        return !Wording.of(contents).letters().equals(Wording.of(body).letters());
    }

    private void when(boolean condition, FindingCode code) {
        if (condition) {
            findings.add(Finding.of(code, Place.issue()));
        }
    }

    private static boolean isBoundary(Label label) {
        return label == Label.SECTION || label == Label.TITLE;
    }

    private static String shortened(String text, int length) {
        int count = text.codePointCount(0, text.length());
        return count <= length ? text : text.substring(0, text.offsetByCodePoints(0, length)) + "…";
    }
}
