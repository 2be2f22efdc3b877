package org.kicnews.exporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.SampleIssues;

/** The corrections that are offered, in the format that the importer reads. */
class SuggestionsTest {
    private final Issue issue = new SampleIssues().issues().get(0);

    @Test
    void aNumberThatWasNotFoundIsForAPersonToSay() {
        Issue nameless = issue.withId("kicnews-41").withNumber(Optional.empty());

        assertThat(new Suggestions(nameless).answering(Finding.of(FindingCode.ISSUE_NO_NUMBER, Place.issue(), "", "")))
                .contains(new Suggestion(
                        "src/kicnews/corrections/제41호.yaml", "  - set: number\n    expect: nothing\n    to: \"…\"\n"));
    }

    @Test
    void aConflictIsAnsweredByTheOtherValue() {
        assertThat(yaml(Finding.of(FindingCode.ISSUE_DATE_CONFLICT, Place.issue(), "2020-10-07", "2020-10-08")))
                .contains("  - set: date\n    expect: 2020-10-07\n    to: 2020-10-08\n");
    }

    @Test
    void aTitleMayBeTheOneOfTheContents() {
        assertThat(yaml(Finding.of(FindingCode.TOC_TITLE_DIFFERS, Place.article("41-1-1"), "무인 \"기중기\"", "")))
                .contains("  - set: title\n    article: 41-1-1\n    expect: \"무인 크레인, 밤에도 쉬지 않는다\"\n"
                        + "    to: \"무인 \\\"기중기\\\"\"\n");
    }

    @Test
    void whatWasCorrectedAlreadyIsNotOfferedAgain() {
        assertThat(yaml(Finding.of(
                        FindingCode.TOC_TITLE_DIFFERS, Place.article("41-1-1"), "무인 크레인, 밤에도 쉬지 않는다", "무인 기중기")))
                .isEmpty();
    }

    @Test
    void aSectionIsNamedByItsPlace() {
        assertThat(yaml(Finding.of(FindingCode.TOC_TITLE_DIFFERS, Place.issue(), "깊게 읽기", "깊이 읽기")))
                .contains("  - set: title\n    section: 2\n    expect: \"깊이 읽기\"\n    to: \"깊게 읽기\"\n");
    }

    @Test
    void aDateAfterTheIssueIsProbablyASlipOfTheYear() {
        assertThat(yaml(Finding.of(FindingCode.ARTICLE_DATE_LONG_BEFORE, Place.article("41-1-1"), "", "")))
                .contains("  - set: date\n    article: 41-1-1\n    expect: 2020-10-01\n    to: 2020-10-01\n");
    }

    @Test
    void anArticleWithoutTextMayBelongToTheOneBefore() {
        assertThat(yaml(Finding.of(FindingCode.ARTICLE_EMPTY, Place.article("41-1-2"), "")))
                .contains("  - join: 41-1-2\n    expect: \"2. a < b && \\\"c\\\" > 'd' <script>\"\n");
        assertThat(yaml(Finding.of(FindingCode.ARTICLE_EMPTY, Place.article("41-1-1"), "")))
                .isEmpty();
    }

    @Test
    void anUnsureBoundaryIsAnsweredByTheOtherReading() {
        assertThat(yaml(Finding.of(FindingCode.STRUCTURE_UNSURE, Place.page(3), "“본문에도 <b>표시</b>…” TEXT 60 %", "")))
                .contains("  - split: 41-1-2\n    expect: \"본문에도 <b>표시</b>와 &amp;, ]]>, 𠮷野\"\n");
        assertThat(yaml(Finding.of(FindingCode.STRUCTURE_UNSURE, Place.page(3), "“2. a < b && …” TITLE 60 %", "")))
                .contains("  - join: 41-1-2\n    expect: \"2. a < b && \\\"c\\\" > 'd' <script>\"\n");
    }

    @Test
    void filesThatClaimOneNumberAreCorrectedByTheirNamesAndTheirOwnIds() {
        Issue claimed = issue.withId("41_0a1b2c3d")
                .withSections(issue.sections().stream()
                        .map(section -> section.withArticles(section.articles().stream()
                                .map(article -> article.withId(article.id().replace("41-", "41_0a1b2c3d-")))
                                .toList()))
                        .toList());
        Finding finding = Finding.of(FindingCode.ARTICLE_DATE_IMPOSSIBLE, Place.article("41_0a1b2c3d-2-1"), "");

        assertThat(new Suggestions(claimed).answering(finding))
                .contains(new Suggestion(
                        "src/kicnews/corrections/제41호.yaml",
                        "  - set: date\n    article: 41-2-1\n    expect: nothing\n    to: \"…\"\n"));
    }

    @Test
    void whatNoCorrectionCanMendHasNone() {
        assertThat(yaml(Finding.of(FindingCode.PDF_SCANNED_PAGE, Place.page(6))))
                .isEmpty();
    }

    private Optional<String> yaml(Finding finding) {
        return new Suggestions(issue).answering(finding).map(Suggestion::yaml);
    }
}
