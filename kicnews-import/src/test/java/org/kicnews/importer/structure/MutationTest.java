package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Alignment;
import org.kicnews.importer.flow.FlowParagraph.Layout;

/** Issues that lost something, or have something that misleads: what must still be right, and what must be reported. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutationTest {
    private static final List<String> TITLES = List.of("1.4조 규모 전기차 보조금, 올해도 이어진다", "화물 드론이 산을 넘다", "우주로 가는 민간 로켓");

    private static List<String> titles(Issue issue) {
        return issue.articles().map(article -> article.title().orElse("")).toList();
    }

    private static List<Optional<String>> sections(Issue issue) {
        return issue.sections().stream().map(Section::title).toList();
    }

    private static List<FindingCode> codes(Issue issue) {
        return issue.findings().stream().map(Finding::code).toList();
    }

    private static Sheet sheet(String look) {
        return look.equals("styled") ? Sheet.styled() : Sheet.inOneStyle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"styled", "in one style"})
    void without_numbers_the_articles_stay(String look) {
        Issue issue = sheet(look)
                .masthead()
                .section("주간 NEWS")
                .title("1.4조 규모 전기차 보조금, 올해도 이어진다 (경제일보经济日报, 2022.3.14)")
                .prose()
                .title("화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .section("ISSUE 및 시장동향")
                .title("우주로 가는 민간 로켓 — 별나라(星国网) 제공")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
        assertThat(issue.articles())
                .allSatisfy(article -> assertThat(article.number()).isEmpty());
        assertThat(codes(issue)).contains(FindingCode.STRUCTURE_NO_TOC);
    }

    @Test
    void sections_that_the_profile_does_not_know_are_found_by_their_type() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("바다 건너 소식")
                .title("1. 1.4조 규모 전기차 보조금, 올해도 이어진다 (경제일보经济日报, 2022.3.14)")
                .prose()
                .title("2. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .section("돋보기")
                .title("1. 우주로 가는 민간 로켓 — 별나라(星国网) 제공")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("바다 건너 소식"), Optional.of("돋보기"));
        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
    }

    @Test
    void titles_as_large_as_the_body_are_found_by_their_attribution() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .text("1. 1.4조 규모 전기차 보조금, 올해도 이어진다 (경제일보经济日报, 2022.3.14)")
                .prose()
                .text("2. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .heading("배터리의 한계")
                .prose()
                .section("ISSUE 및 시장동향")
                .text("1. 우주로 가는 민간 로켓 — 별나라(星国网) 제공")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
    }

    @Test
    void an_article_of_one_line_and_an_issue_of_one_article_are_read() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .text("오늘 첫 비행을 마쳤다.")
                .recognised();

        Article article = issue.articles().findFirst().orElseThrow();
        assertThat(issue.articles()).hasSize(1);
        assertThat(article.title()).hasValue("화물 드론이 산을 넘다");
        assertThat(article.blocks()).extracting(Block::text).containsExactly("오늘 첫 비행을 마쳤다.");
        assertThat(article.id()).isEqualTo("301-1-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"styled", "in one style"})
    void subheads_with_numbers_right_after_a_title_stay_inside_the_article(String look) {
        Issue issue = sheet(look)
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .heading("1. 배터리의 한계")
                .prose()
                .heading("2. 규제의 벽")
                .prose()
                .title("2. 우주로 가는 민간 로켓 (하늘소식, 2022.3.12)")
                .heading("1. 발사장")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("화물 드론이 산을 넘다", "우주로 가는 민간 로켓");
        assertThat(issue.blocks().filter(Heading.class::isInstance).map(Block::text))
                .containsExactly("1. 배터리의 한계", "2. 규제의 벽", "1. 발사장");
    }

    @Test
    void a_number_without_a_space_behind_it_is_still_a_number() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1.화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .text("1.선반이 무게를 잰다.")
                .text("2.빈 통을 알린다.")
                .recognised();

        Article article = issue.articles().findFirst().orElseThrow();
        assertThat(article.title()).hasValue("화물 드론이 산을 넘다");
        assertThat(article.number()).hasValue(1);
        assertThat(article.blocks().stream().filter(ListItem.class::isInstance).map(Block::text))
                .containsExactly("선반이 무게를 잰다.", "빈 통을 알린다.");
    }

    @Test
    void captions_without_labels_are_tied_by_where_they_stand() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .picture()
                .caption("(산 위를 나는 드론)")
                .prose()
                .recognised();

        assertThat(issue.blocks().filter(Figure.class::isInstance).map(Block::text))
                .containsExactly("(산 위를 나는 드론)");
        assertThat(titles(issue)).containsExactly("화물 드론이 산을 넘다");
    }

    @Test
    void links_and_quotations_that_look_like_titles_become_no_articles() {
        Issue issue = Newsletter.withContents(Sheet.styled())
                .item("●", "드론 백서 (하늘연구소, 2022.3.1)")
                .item("●", "로켓 안내서 (별나라, 2022.2.1)")
                .text("“하늘은 모두의 것이다.”")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactlyElementsOf(TITLES);
    }

    @Test
    void a_column_in_the_contents_is_a_section_and_its_article_has_the_provider() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        sheet.contentsEntry(Newsletter.ENTRIES.get(0))
                .contentsEntry(Newsletter.ENTRIES.get(1))
                .contentsEntry("골목의 발견(7) — 이나루 작가 제공");
        Issue issue = Newsletter.body(sheet)
                .section("골목의 발견 (7)")
                .text("이 글은 골목을 걷는 작가의 연재로, 다음 호에도 이어집니다. 궁금한 점은 편집부로 물어봐 주십시오.")
                .title("문턱이 낮은 가게")
                .prose()
                .recognised();

        Section column = issue.sections().get(2);
        assertThat(column.title()).hasValue("골목의 발견 (7)");
        assertThat(column.seriesNumber()).hasValue(7);
        assertThat(column.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).hasValue("문턱이 낮은 가게");
            assertThat(article.provider()).hasValue("이나루 작가");
        });
        assertThat(issue.toc())
                .filteredOn(line -> line.text().startsWith("골목"))
                .extracting(TocLine::article)
                .containsExactly(Optional.of("301-3-1"));
        assertThat(codes(issue)).contains(FindingCode.TOC_ENTRY_IS_SECTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2022.3.11 | 2022-03-11",
                "2022. 3. 11. | 2022-03-11",
                "2022/03/11 | 2022-03-11",
                "2022-03-11 | 2022-03-11",
                "2022年3月11日 | 2022-03-11",
                "2022년 3월 11일 | 2022-03-11",
                "22.03.11 | 2022-03-11",
                "3월 11일 | 2022-03-11",
                "3월 11일(금) | 2022-03-11",
                "2022. 3. 11(금) | 2022-03-11",
                "22.3.11 | 2022-03-11",
                "22-03-11 | 2022-03-11",
                "'22.3.11 | 2022-03-11",
                "12월 30일 | 2021-12-30",
                "Mar. 11, 2022 | 2022-03-11",
                "11 March 2022 | 2022-03-11"
            })
    void a_date_is_read_in_every_spelling(String spelling, LocalDate date) {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, " + spelling + ")")
                .prose()
                .recognised();

        Article article = issue.articles().findFirst().orElseThrow();
        assertThat(article.title()).hasValue("화물 드론이 산을 넘다");
        assertThat(article.source()).hasValue("하늘소식");
        assertThat(article.date()).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022.13.40", "2022-02-30", "2월 31일"})
    void a_date_that_is_none_is_reported_with_the_decision_that_answers_it(String spelling) {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, " + spelling + ")")
                .prose()
                .recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ARTICLE_DATE_IMPOSSIBLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsExactly(
                                spelling,
                                "src/kicnews/corrections/301.yaml",
                                "- {set: date, article: 301-1-1, expect: nothing, to: YYYY-MM-DD}"));
    }

    @Test
    void items_are_nested_by_their_indents_where_the_file_puts_them_on_one_level() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물 드론이 산을 넘다 (하늘소식, 2022.3.11)")
                .prose()
                .add(indented(10, "● 하늘"))
                .add(indented(24, "● 구름"))
                .add(indented(24, "● 바람"))
                .add(indented(10, "● 땅"))
                .recognised();

        assertThat(issue.blocks().filter(ListItem.class::isInstance).map(block -> ((ListItem) block).level()))
                .containsExactly(1, 2, 2, 1);
    }

    private static FlowParagraph indented(double left, String text) {
        FlowParagraph flat = Sheet.paragraph(text, Sheet.BODY, false, Optional.empty(), Optional.empty());
        return new FlowParagraph(
                flat.text(),
                flat.runs(),
                new Layout(Alignment.START, left, 0, 0, 1),
                flat.marker(),
                flat.outlineLevel(),
                flat.role(),
                flat.styleName(),
                flat.page(),
                flat.lastPage());
    }
}
