package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.exporter.fixture.Blocks;
import org.kicnews.exporter.fixture.SampleIssues;
import org.kicnews.exporter.fixture.SampleMedia;

/** Ways from one issue to another that the texts themselves name: issue 8 of 2019, issues 9 and 10 of 2020. */
class IssueReferencesTest {
    private static final String BOOK = "harbour-weekly-2020.epub";
    private static final String PAGE = "article-10-1-1.xhtml";

    @Test
    void anIssueThatATextNamesIsALinkToItsOpeningPage() throws Exception {
        assertThat(written("자세한 내용은 제9호(2020. 1. 8) 참조."))
                .contains("내용은 <a class=\"reference\" href=\"issue-9.xhtml\">제9호</a>(2020");
        assertThat(written("등대는 본지 9 호에 실린 바 있다."))
                .contains("<a class=\"reference\" href=\"issue-9.xhtml\">9 호</a>에 실린");
    }

    @Test
    void theIssueBeforeIsFoundByItsName() throws Exception {
        assertThat(written("지난 호에 이어 등대를 본다.")).contains(">지난 호</a>에 이어");
    }

    @Test
    void aPartOfASeriesLeadsToThePartOfTheSameSeriesInThatIssue() throws Exception {
        Library library = library("지난 호에 이어 등대를 본다.", Optional.of(new Series("등대", Optional.empty())), Locale.KOREAN);

        assertThat(library.text(BOOK, PAGE)).contains("href=\"article-9-1-1.xhtml\">지난 호</a>");
        assertThat(library.remarks(BOOK)).isEmpty();
    }

    @Test
    void anIssueInAnEarlierBookIsNamed() throws Exception {
        assertThat(written("제8호 참조."))
                .contains("제8호 참조.</p>", "제8호 · 2019년 12월 31일: 앞선 책에 수록")
                .doesNotContain("class=\"reference\"");
    }

    @Test
    void otherNumbersLeadNowhere() throws Exception {
        assertThat(written("태풍 제9호가 왔다. 법률 제9호를 고쳤다. 위성 9호기에 실린 거울, 1.9호 참조, 제99호 참조, 제10호 참조."))
                .doesNotContain("class=\"reference\"");
    }

    @Test
    void englishBooksKnowEnglishReferences() throws Exception {
        Library library =
                library("More on this: see issue No. 9; in the last issue we saw.", Optional.empty(), Locale.ENGLISH);

        assertThat(library.text(BOOK, PAGE))
                .contains("href=\"issue-9.xhtml\">issue No. 9</a>", "href=\"issue-9.xhtml\">last issue</a>");
    }

    @Test
    void aTextOfNothingButReferencesKeepsItsFileSmall() throws Exception {
        Library library = library("제9호 참조. ".repeat(20_000), Optional.empty(), Locale.KOREAN);

        library.entries(BOOK)
                .forEach((name, content) -> assertThat(content.length).as(name).isLessThan(256 * 1024));
    }

    private static String written(String text) throws Exception {
        Library library = library(text, Optional.empty(), Locale.KOREAN);
        assertThat(library.remarks(BOOK)).isEmpty();
        return library.text(BOOK, PAGE);
    }

    private static Library library(String text, Optional<Series> series, Locale locale) throws Exception {
        List<Issue> issues = new ArrayList<>();
        issues.add(issue(8, LocalDate.of(2019, 12, 31), series, "처음."));
        issues.add(issue(9, LocalDate.of(2020, 1, 7), series, "다음."));
        issues.add(issue(10, LocalDate.of(2020, 1, 14), series, text));
        return Library.of(SampleIssues.archive(locale), new SampleMedia(), issues);
    }

    private static Issue issue(int number, LocalDate date, Optional<Series> series, String text) {
        Article article = new Article(
                number + "-1-1",
                Optional.empty(),
                Optional.of("등대"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                series,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Blocks.from(1).paragraph(text).list());
        return new Issue(
                Integer.toString(number),
                Optional.of(number),
                Optional.of(date),
                "ko",
                List.of(),
                Masthead.unknown(),
                List.of(),
                List.of(new Section(
                        Optional.of("바다"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(article))),
                List.of(),
                Ledger.empty(),
                List.of());
    }
}
