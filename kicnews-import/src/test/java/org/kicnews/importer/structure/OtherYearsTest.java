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
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;

/** How the newsletter may look in other years: other heads, other marks, other places for the source. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherYearsTest {

    private static Issue headed(String... lines) {
        Sheet sheet = Sheet.styled();
        for (String line : lines) {
            sheet.title(line);
        }
        return sheet.section("주간 NEWS")
                .title("1. 드론 택시가 날다 (과학일보, 2018.5.3)")
                .prose()
                .prose()
                .recognised();
    }

    private static Issue with(String section, String title, String below) {
        return Sheet.styled()
                .masthead()
                .section(section)
                .title(title)
                .text(below)
                .prose()
                .prose()
                .title("2. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();
    }

    private static Article first(Issue issue) {
        return issue.articles().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018년 5월 4일 금요일 제136호", "주간 중국 창업 Vol. 136 | 2018년 5월 4일(금)", "주간 중국 창업 제136호 (2018-05-04)"})
    void number_and_date_stand_in_one_line_in_any_order(String line) {
        Issue issue = headed("주간 중국 창업", line);

        assertThat(issue.number()).hasValue(136);
        assertThat(issue.date()).hasValue(LocalDate.of(2018, 5, 4));
        assertThat(issue.masthead().title()).hasValue("주간 중국 창업");
    }

    @Test
    void the_title_is_the_name_alone_where_number_and_date_share_its_line() {
        Issue issue = headed("주간 중국 창업 Vol. 136 | 2018년 5월 4일(금)");

        assertThat(issue.masthead().title()).hasValue("주간 중국 창업");
    }

    @Test
    void what_sets_fields_apart_belongs_to_none() {
        Issue issue = headed("주간 중국 창업", "제136호", "발행: 한빛연구소 | 센터장: 김누리 · 전화: 02-555-0100");

        assertThat(issue.masthead().publisher()).hasValue("한빛연구소");
        assertThat(issue.masthead().director()).hasValue("김누리");
        assertThat(issue.masthead().phone()).hasValue("02-555-0100");
    }

    @Test
    void names_stand_behind_their_offices_without_a_colon() {
        Issue issue = headed("주간 중국 창업", "제136호", "발행인 김누리 / 편집 박다솜");

        assertThat(issue.masthead().publisher()).hasValue("김누리");
        assertThat(issue.masthead().director()).hasValue("박다솜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"■ 이번 주 소식 ■", "1부. 이번 주 소식", "【이번 주 소식】"})
    void adorned_and_numbered_lines_are_section_titles(String title) {
        assertThat(with(title, "1. 드론 택시가 날다 (과학일보, 2022.3.10)", "한 회사가 시험 비행을 마쳤다.")
                        .sections())
                .extracting(Section::title)
                .containsExactly(Optional.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[출처: 과학일보, 2022.3.10]", "출처: 과학일보 / 2022.03.10", "(과학일보, 2022-03-10)"})
    void the_source_stands_below_the_title(String below) {
        Article article = first(with("주간 NEWS", "드론 택시가 날다", below));

        assertThat(article.source()).hasValue("과학일보");
        assertThat(article.date()).hasValue(LocalDate.of(2022, 3, 10));
        assertThat(article.sourceLine()).hasValue(below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 드론 택시가 날다 (과학일보 / 2022-03-10)",
                "1. 드론 택시가 날다 <과학일보, 3월 10일>",
                "01 드론 택시가 날다 (출처: 과학일보, 2022.3.10)",
                "1. 드론 택시가 날다 (2022.3.10, 과학일보)",
                "1. 드론 택시가 날다 (과학일보 2022.3.10)",
                "1. 드론 택시가 날다 (과학일보, 3.10)",
                "① 드론 택시가 날다 (출처: 과학일보, 2022.3.10)",
                "드론 택시가 날다 | 과학일보, 2022.3.10"
            })
    void the_title_is_told_from_its_mark_and_its_source(String line) {
        Article article = first(with("주간 NEWS", line, "한 회사가 시험 비행을 마쳤다."));

        assertThat(article.title()).hasValue("드론 택시가 날다");
        assertThat(article.source()).hasValue("과학일보");
        assertThat(article.date()).hasValue(LocalDate.of(2022, 3, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "[연재 ③] 숫자로 읽는 소비, 연재, 3",
        "숫자로 읽는 소비 (연재 4), 연재, 4",
        "창업 법률 상담 (제12회), 창업 법률 상담, 12",
        "숫자로 읽는 소비 ③, 숫자로 읽는 소비, 3",
        "창업 법률 상담 12회, 창업 법률 상담, 12"
    })
    void series_count_in_several_ways(String title, String name, int number) {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .title("2. " + title + " (과학일보, 2022.3.10)")
                .prose()
                .recognised();

        assertThat(issue.articles().toList().get(1).series()).hasValueSatisfying(series -> {
            assertThat(series.name()).isEqualTo(name);
            assertThat(series.number()).hasValue(number);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"숫자로 읽는 소비 (상)", "숫자로 읽는 소비 <중>", "숫자로 읽는 소비 〈하〉"})
    void one_of_two_or_three_parts_names_its_series(String title) {
        Article article = first(with("주간 NEWS", "1. " + title + " (과학일보, 2022.3.10)", "한 회사가 시험 비행을 마쳤다."));

        assertThat(article.series()).hasValueSatisfying(series -> {
            assertThat(series.name()).isEqualTo("숫자로 읽는 소비");
            assertThat(series.number()).isEmpty();
        });
    }

    @Test
    void a_year_behind_a_title_counts_no_instalments() {
        Article article = first(with("주간 NEWS", "1. 매출이 가장 큰 기업 (2021) (과학일보, 2022.3.10)", "시험이 끝났다."));

        assertThat(article.series()).isEmpty();
    }

    @Test
    void a_mark_alone_before_a_bold_line_adorns_a_heading() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다 (과학일보, 2022.3.10)")
                .prose()
                .heading("▶ 하늘길의 규칙")
                .prose()
                .heading("▶ 요금과 보험")
                .prose()
                .recognised();

        assertThat(first(issue).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Block::text))
                .containsExactly("▶ 하늘길의 규칙", "▶ 요금과 보험");
    }

    @Test
    void bold_lines_head_the_entries_of_contents_that_nothing_else_tells_apart() {
        Issue issue = Sheet.styled()
                .masthead()
                .title("차례")
                .contentsSection("이번 주 소식")
                .text("드론 택시가 날다")
                .text("창업 법률 상담 (12회)")
                .section("이번 주 소식")
                .title("드론 택시가 날다")
                .prose()
                .prose()
                .title("창업 법률 상담 (12회)")
                .prose()
                .recognised();

        assertThat(issue.toc())
                .extracting(TocLine::kind)
                .containsExactly(TocLine.Kind.OTHER, TocLine.Kind.SECTION, TocLine.Kind.ENTRY, TocLine.Kind.ENTRY);
        assertThat(issue.sections()).hasSize(1);
    }

    @Test
    void entries_name_their_section_without_its_leaders_and_page_number() {
        Issue issue = Sheet.styled()
                .masthead()
                .title("차례")
                .contentsSection("Ⅰ. 이번 주 소식 ········· 1")
                .contentsEntry("드론 택시가 날다 ········· 1")
                .contentsEntry("화물선의 귀환 ········· 2")
                .section("Ⅰ. 이번 주 소식")
                .title("드론 택시가 날다 (과학일보, 2022.3.10)")
                .prose()
                .title("화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(issue.toc().stream().filter(line -> line.kind() == TocLine.Kind.ENTRY))
                .extracting(TocLine::section)
                .containsOnly(Optional.of("Ⅰ. 이번 주 소식"));
    }

    @Test
    void contents_in_a_table_have_an_entry_in_each_line_of_a_cell() {
        Issue issue = Sheet.styled()
                .masthead()
                .title("차례")
                .add(Sheet.cells(
                        List.of("【이번 주 소식】"),
                        List.of("1. 드론 택시가 날다", "2. 화물선의 귀환"),
                        List.of("【칼럼】"),
                        List.of("1. 지분을 나누는 법")))
                .section("【이번 주 소식】")
                .title("1. 드론 택시가 날다 (과학일보, 2022.3.10)")
                .prose()
                .title("2. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .section("【칼럼】")
                .title("1. 지분을 나누는 법 (과학일보, 2022.3.12)")
                .prose()
                .recognised();

        assertThat(issue.toc().stream().filter(line -> line.kind() == TocLine.Kind.ENTRY))
                .extracting(line -> line.title().orElse(""))
                .containsExactly("드론 택시가 날다", "화물선의 귀환", "지분을 나누는 법");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(출처: 과학일보 2022.3.10) | 2022-03-10",
                "출처 : 과학일보 | ",
                "※ 출처: 과학일보, 2022.3.10 | 2022-03-10",
                "[자료] 과학일보 2022.3.10 | 2022-03-10",
                "[출처] 과학일보 (2022.3.10) | 2022-03-10",
                "출처: 과학일보 https://example.org/a/1 | ",
                "출처 : 과학일보(2022-03-10) | 2022-03-10",
                "자료: 과학일보 | ",
                "출처: 과학일보 / 날짜: 2022.3.10 | 2022-03-10",
                "[과학일보, 3월 10일] | 2022-03-10",
                "(과학일보 2022.03.10) | 2022-03-10",
                "<과학일보 2022.3.10> | 2022-03-10",
                "과학일보, 2022.3.10 | 2022-03-10",
                "과학일보(2022.3.10) | 2022-03-10",
                "- 출처: 과학일보, 2022.3.10 - | 2022-03-10",
                "(2022.3.10, 과학일보) | 2022-03-10",
                "(과학일보, 3.10) | 2022-03-10",
                "원문: 과학일보 2022.3.10 https://example.org/a/1 | 2022-03-10",
                "출처: 과학일보 (https://example.org/a/1) | "
            })
    void the_source_is_labelled_in_many_ways(String below, LocalDate date) {
        Article article = first(with("주간 NEWS", "드론 택시가 날다", below));

        assertThat(article.source()).hasValue("과학일보");
        assertThat(article.date()).isEqualTo(Optional.ofNullable(date));
        assertThat(article.sourceLine()).hasValue(below);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "출처: 과학일보(科学日报), 2022.3.10; 과학일보(科学日报)",
                "출처: 과학일보, 해운신보 (2022.3.10); 과학일보, 해운신보",
                "(과학일보·해운신보, 2022.3.10); 과학일보·해운신보"
            })
    void a_source_may_have_its_original_name_or_another_beside_it(String below, String source) {
        Article article = first(with("주간 NEWS", "드론 택시가 날다", below));

        assertThat(article.source()).hasValue(source);
        assertThat(article.date()).hasValue(LocalDate.of(2022, 3, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3월 10일 항구에서 시험 비행이 있었다.", "자료: 시험 결과는 누리집에서 볼 수 있다.", "항구도시, 2022년의 봄"})
    void a_first_line_that_only_mentions_a_day_or_data_is_text(String line) {
        Article article = first(with("주간 NEWS", "1. 드론 택시가 날다", line));

        assertThat(article.source()).isEmpty();
        assertThat(article.blocks()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "글=이나루, 이나루",
        "김누리 기자, 김누리 기자",
        "김누리 기자 (nuri@example.org), 김누리 기자",
        "[베이징=김누리 특파원], 김누리 특파원",
        "번역: 이나루, 이나루"
    })
    void the_author_stands_below_the_title(String below, String author) {
        Article article = first(with("주간 NEWS", "드론 택시가 날다", below));

        assertThat(article.author()).hasValue(author);
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void a_dash_below_a_title_begins_a_subtitle_and_an_asterisk_a_remark() {
        Article article = first(with("주간 NEWS", "드론 택시가 날다", "- 산에서 바다로 -"));
        assertThat(article.subtitle()).hasValue("- 산에서 바다로 -");
        assertThat(article.blocks()).hasSize(2);

        Article remarked = first(with("주간 NEWS", "1. 드론 택시가 날다 (과학일보, 2022.3.10)", "* 요금은 3월 기준이다"));
        assertThat(remarked.blocks().get(0).text()).isEqualTo("* 요금은 3월 기준이다");
        assertThat(remarked.blocks().get(0)).isInstanceOf(Paragraph.class);
    }

    @Test
    void a_title_over_two_paragraphs_is_one() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 하늘을 나는 택시,")
                .title("바다를 건너다 (과학일보, 2022.3.10)")
                .prose()
                .title("2. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(issue.articles()).hasSize(2);
        assertThat(first(issue).title()).hasValue("하늘을 나는 택시, 바다를 건너다");
        assertThat(first(issue).source()).hasValue("과학일보");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void a_source_at_the_end_of_an_article_is_its_source() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .prose()
                .text("※ 출처: 과학일보, 2022.3.10")
                .title("2. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(first(issue).source()).hasValue("과학일보");
        assertThat(first(issue).blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"제205-1호 (2022. 3. 16)", "205호(특별호) 2022. 3. 16", "제205호 특별호 (2022년 3월 16일)"})
    void a_special_issue_has_the_number_before_its_own(String line) {
        assertThat(headed("주간 중국 창업", line).number()).hasValue(205);
    }

    @ParameterizedTest
    @CsvSource({
        "제205-1호 (2022. 3. 16), 205-1",
        "제205호 (2022. 3. 16), 205",
        "제43-44호 (2022. 3. 16), 43",
        "제205호(특별호) 2022. 3. 16, 205-special",
        "2022년 3월 16일 205호 호외, 205-special",
        "제210·211호 합본 (2022. 3. 16), 210",
        "제210-211호 (2022. 3. 16), 210",
        "제210호~제211호 (2022. 3. 16), 210"
    })
    void a_supplement_is_an_issue_of_its_own_and_two_issues_in_one_are_not(String line, String id) {
        Issue issue = headed("주간 중국 창업", line);

        assertThat(issue.id()).isEqualTo(id);
        assertThat(first(issue).id()).isEqualTo(id + "-1-1");
    }

    @Test
    void a_mark_of_groups_heads_a_section_where_no_section_is() {
        assertThat(with("◆ 이번 주 소식", "1. 드론 택시가 날다 (과학일보, 2022.3.10)", "한 회사가 시험 비행을 마쳤다.")
                        .sections())
                .extracting(Section::title)
                .containsExactly(Optional.of("◆ 이번 주 소식"));
    }
}
