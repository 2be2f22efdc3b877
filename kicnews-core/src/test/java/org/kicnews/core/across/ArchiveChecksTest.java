package org.kicnews.core.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kicnews.core.across.Gist.Name;
import org.kicnews.core.across.Gist.Text;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;

class ArchiveChecksTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void aPartMissingFromASeriesIsNamedWhereAllIssuesAreThere() {
        List<Gist> issues = List.of(part(1, "물길 시리즈", 1), part(2, "물길 시리즈", 2), part(3, "물길시리즈", 4));

        assertThat(found(issues, FindingCode.SERIES_PART_MISSING))
                .containsExactly(List.of("물길시리즈", "2", "4", "2-1-1", "3-1-1"));
    }

    @Test
    void aColumnThatCountsInTheTitlesOfItsSectionsIsASeries() {
        List<Gist> issues = List.of(column(1, 7), column(2, 8), column(3, 10));

        assertThat(found(issues, FindingCode.SERIES_PART_MISSING))
                .containsExactly(List.of("창업 상담", "8", "10", "2-1-1", "3-1-1"));
    }

    @Test
    void aPartMayStandInAnIssueThatIsMissing() {
        List<Gist> issues = List.of(part(1, "물길 시리즈", 1), part(2, "물길 시리즈", 2), part(4, "물길 시리즈", 4));

        assertThat(ArchiveChecks.of(issues)).isEmpty();
    }

    @Test
    void aPartThatComesTwiceWithAnotherTextIsNamed() {
        List<Gist> issues = List.of(part(1, "물길", 1), part(2, "물길", 2), part(3, "물길", 2), part(4, "물길", 3));

        assertThat(found(issues, FindingCode.SERIES_PART_REPEATED))
                .containsExactly(List.of("물길", "2", "2-1-1", "3-1-1"));
    }

    @Test
    void anArticleThatIsPrintedAgainIsNamedAndANoticeIsNot() {
        List<Gist> issues =
                List.of(issue(1, text(1, "가", 900), text(1, "알림", 60)), issue(2, text(2, "가", 900), text(2, "알림", 60)));

        assertThat(found(issues, FindingCode.ARTICLE_REPEATED)).containsExactly(List.of("가", "1", "1-1-1", "2-1-1"));
    }

    @Test
    void namesOfASourceThatDifferInSpacesAreOneSource() {
        assertThat(found(sources("과학 일보", "과학일보", "과학일보"), FindingCode.SOURCE_NAMES_DIFFER))
                .containsExactly(List.of("과학일보 × 2, 과학 일보 × 1"));
    }

    @Test
    void namesThatTheArchiveItselfTiesAreOneSource() {
        assertThat(found(sources("나루데일리", "Naru Daily", "나루데일리(Naru Daily)", "포구일보"), FindingCode.SOURCE_NAMES_DIFFER))
                .containsExactly(List.of("Naru Daily × 1, 나루데일리 × 1, 나루데일리(Naru Daily) × 1"));
    }

    @Test
    void whatStandsBehindSeveralNamesTiesNone() {
        assertThat(ArchiveChecks.of(sources("나루일보(AP)", "포구일보(AP)", "나루일보", "포구일보", "AP", "나루일보(서울)")))
                .isEmpty();
    }

    @Test
    void aNameThatIssuesSpellDifferentlyIsNamedAndTwoReadingsAreNot() {
        List<Gist> issues = List.of(
                issue(1, named("핀둬둬", "拼多多")),
                issue(2, named("핀뉘뉘", "拼多多")),
                issue(3, named("베이징", "北京")),
                issue(4, named("북경", "北京")));

        assertThat(found(issues, FindingCode.NAME_SPELLINGS_DIFFER))
                .containsExactly(List.of("拼多多", "핀뉘뉘 × 1, 핀둬둬 × 1"));
    }

    @Test
    void whatOneIssueSpellsDifferentlyItsOwnFindingsSay() {
        assertThat(ArchiveChecks.of(List.of(issue(1, named("핀둬둬", "拼多多"), named("핀뉘뉘", "拼多多")))))
                .isEmpty();
    }

    @Test
    void aLaterIssueWithAnEarlierDateIsNamed() {
        Gist late = new Gist("2", Optional.of(2), Optional.of(FIRST.minusDays(7)), List.of());

        assertThat(found(List.of(late, issue(1), issue(3)), FindingCode.ISSUE_ORDER))
                .containsExactly(List.of("2", "2019-12-25", "1", "2020-01-08"));
    }

    private static List<List<String>> found(List<Gist> issues, FindingCode code) {
        List<Finding> findings = ArchiveChecks.of(issues);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.code()).isEqualTo(code));
        return findings.stream().map(Finding::arguments).toList();
    }

    private static List<Gist> sources(String... sources) {
        return IntStream.range(0, sources.length)
                .mapToObj(i -> issue(
                        i + 1,
                        new Text(
                                (i + 1) + "-1-1",
                                "제목",
                                "hash " + i,
                                900,
                                Optional.of(sources[i]),
                                Optional.empty(),
                                List.of())))
                .toList();
    }

    private static Gist column(int issue, int instalment) {
        Article article = new Article(
                issue + "-1-1",
                Optional.empty(),
                Optional.of("지분 " + issue),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Section section = new Section(
                Optional.of("창업 상담 (" + instalment + ")"),
                Optional.of(instalment),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(article));
        return Gist.of(new Issue(
                Integer.toString(issue),
                Optional.of(issue),
                Optional.of(FIRST.plusWeeks(issue)),
                "ko",
                List.of(),
                Masthead.unknown(),
                List.of(),
                List.of(section),
                List.of(),
                Ledger.empty(),
                List.of()));
    }

    private static Gist part(int issue, String series, int number) {
        return issue(
                issue,
                new Text(
                        issue + "-1-1",
                        "제목",
                        "hash " + issue,
                        900,
                        Optional.empty(),
                        Optional.of(new Series(series, Optional.of(number))),
                        List.of()));
    }

    private static Text text(int issue, String title, int characters) {
        return new Text(
                issue + "-1-1", title, "hash of " + title, characters, Optional.empty(), Optional.empty(), List.of());
    }

    private static Text named(String name, String original) {
        return new Text(
                "1-1-1",
                "제목",
                "hash of " + name,
                900,
                Optional.empty(),
                Optional.empty(),
                List.of(new Name(name, original)));
    }

    private static Gist issue(int number, Text... articles) {
        return new Gist(
                Integer.toString(number), Optional.of(number), Optional.of(FIRST.plusWeeks(number)), List.of(articles));
    }
}
