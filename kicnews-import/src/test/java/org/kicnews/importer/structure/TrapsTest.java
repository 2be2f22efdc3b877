package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;

/** Lines that look like something else than they are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrapsTest {
    private static final String TITLE = "1. 드론 택시가 날다 (과학일보, 2022.3.10)";

    private static List<String> titles(Issue issue) {
        return issue.articles().map(article -> article.title().orElse("")).toList();
    }

    private static List<Optional<String>> sections(Issue issue) {
        return issue.sections().stream().map(Section::title).toList();
    }

    private static <T extends Block> List<String> texts(Article article, Class<T> type) {
        return article.blocks().stream()
                .filter(type::isInstance)
                .map(Block::text)
                .toList();
    }

    private static Article only(Issue issue) {
        assertThat(titles(issue)).hasSize(1);
        return issue.articles().findFirst().orElseThrow();
    }

    @Test
    void numbers_that_begin_anew_below_the_only_title_are_headings() {
        Article article = only(Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title(TITLE)
                .prose()
                .heading("1. 배터리의 한계")
                .prose()
                .heading("2. 규제의 벽")
                .prose()
                .heading("3. 남은 과제")
                .prose()
                .recognised());

        assertThat(texts(article, Heading.class)).containsExactly("1. 배터리의 한계", "2. 규제의 벽", "3. 남은 과제");
    }

    @Test
    void a_list_of_references_becomes_no_row_of_articles() {
        Article article = only(Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title(TITLE)
                .prose()
                .text("함께 읽을 기사")
                .text("1. 화물선의 귀환 (해운신보, 2022.3.9)")
                .text("2. 바다 위의 발전소 (해운신보, 2022.3.8)")
                .text("3. 항구가 잠들지 않는 이유 (과학일보, 2022.3.7)")
                .recognised());

        assertThat(texts(article, ListItem.class)).hasSize(3);
    }

    @Test
    void running_text_above_a_source_is_no_title() {
        Article article = only(Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .prose()
                .prose()
                .text("(출처: 과학일보)")
                .recognised());

        assertThat(article.title()).hasValue("드론 택시가 날다");
        assertThat(article.source()).hasValue("과학일보");
    }

    @Test
    void titles_that_the_contents_list_do_not_make_each_other_sections() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("이번 주 소식");
        sheet.contentsEntry("드론 택시가 날다").contentsEntry("화물선의 귀환");
        sheet.contentsSection("지방 소식").contentsEntry("바다 위의 발전소").contentsEntry("잠들지 않는 항구");
        Issue issue = sheet.section("이번 주 소식")
                .title("드론 택시가 날다")
                .prose()
                .title("화물선의 귀환")
                .prose()
                .section("지방 소식")
                .title("바다 위의 발전소")
                .prose()
                .title("잠들지 않는 항구")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("이번 주 소식"), Optional.of("지방 소식"));
        assertThat(titles(issue)).hasSize(4);
    }

    @Test
    void an_item_that_quotes_a_listed_title_is_not_that_article() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        sheet.contentsEntry("드론 택시가 날다 (과학일보, 2022.3.10)").contentsEntry("화물선의 귀환 (해운신보, 2022.3.11)");
        Issue issue = sheet.section("주간 NEWS")
                .title(TITLE)
                .prose()
                .text("▶ 화물선의 귀환")
                .text("▶ 바다 위의 발전소")
                .prose()
                .title("2. 화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("드론 택시가 날다", "화물선의 귀환");
        assertThat(issue.toc().stream().filter(line -> line.kind() == TocLine.Kind.ENTRY))
                .extracting(line -> line.article().orElse(""))
                .containsExactly("301-1-1", "301-1-2");
    }

    @Test
    void the_second_of_three_types_is_that_of_titles() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("이번 주 소식")
                .title("드론 택시가 날다")
                .prose()
                .heading("배터리의 한계")
                .prose()
                .heading("규제의 벽")
                .prose()
                .title("화물선의 귀환")
                .prose()
                .heading("바람을 읽는 배")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("드론 택시가 날다", "화물선의 귀환");
    }

    @Test
    void a_title_broken_inside_its_source_is_one() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("드론 택시가 바다를 건너 섬에 닿다 (과학일보,")
                .title("2022.3.10)")
                .prose()
                .title("화물선의 귀환 (해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("드론 택시가 바다를 건너 섬에 닿다", "화물선의 귀환");
    }

    @Test
    void a_title_broken_below_the_name_of_a_column_is_one() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("골목의 발견 (7)")
                .text("이 글은 골목을 걷는 작가의 연재로, 다음 호에도 이어집니다. 궁금한 점은 편집부로 물어봐 주십시오.")
                .title("문턱이 낮을 때")
                .title("가게는 오래 간다")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("문턱이 낮을 때 가게는 오래 간다");
    }

    @Test
    void the_day_of_the_first_article_is_not_that_of_the_issue() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .text("2022.3.10")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("드론 택시가 날다");
        assertThat(sections(issue)).containsExactly(Optional.of("주간 NEWS"));
    }

    @Test
    void a_source_in_angle_brackets_heads_no_group() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .prose()
                .text("<출처: 과학일보, 2022.3.10>")
                .title("2. 화물선의 귀환")
                .prose()
                .recognised();

        assertThat(issue.articles().findFirst().orElseThrow().source()).hasValue("과학일보");
        assertThat(issue.articles().toList().get(1).subsection()).isEmpty();
    }

    @Test
    void a_source_before_the_text_is_the_source() {
        Article article = only(Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .text("(출처: 과학일보, 2022년 3월 10일) 한 회사가 시험 비행을 마쳤으며, 내년 봄부터 섬과 항구를 오가는 노선을 " + "열 곳에서 열 계획이라고 밝혔다.")
                .prose()
                .recognised());

        assertThat(article.source()).hasValue("과학일보");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void a_title_that_an_items_number_precedes_has_that_number() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        Issue issue = sheet.contentsEntry("드론 택시가 날다")
                .contentsEntry("화물선의 귀환")
                .section("주간 NEWS")
                .title("① 드론 택시가 날다")
                .prose()
                .title("② 화물선의 귀환")
                .prose()
                .recognised();

        assertThat(titles(issue)).containsExactly("드론 택시가 날다", "화물선의 귀환");
        assertThat(issue.articles()).extracting(Article::number).containsExactly(Optional.of(1), Optional.of(2));
    }

    @Test
    void publishers_lines_after_the_last_article_belong_to_none() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title(TITLE)
                .prose()
                .text("발행처: 한빛연구소")
                .text("전화: 02-555-0100")
                .text("ⓒ 한빛연구소. 무단 전재 및 재배포 금지")
                .recognised();

        assertThat(only(issue).blocks()).hasSize(1);
        assertThat(issue.furniture().stream().filter(piece -> piece.kind() == Furniture.Kind.BOX))
                .extracting(Furniture::text)
                .containsExactly("발행처: 한빛연구소\n전화: 02-555-0100\nⓒ 한빛연구소. 무단 전재 및 재배포 금지");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void where_to_call_at_the_end_of_a_notice_stays_in_it() {
        Article article = only(Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title(TITLE)
                .prose()
                .text("전화: 02-555-0100")
                .text("메일: fair@example.org")
                .recognised());

        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void a_short_note_before_the_first_title_is_no_article() {
        Issue issue = Sheet.styled()
                .masthead()
                .text("※ 다음 주는 명절로 쉽니다.")
                .section("주간 NEWS")
                .title(TITLE)
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("주간 NEWS"));
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void a_mark_on_both_sides_of_a_line_of_the_contents_is_no_entrys() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("■ 이번 주 소식 ■");
        Issue issue = sheet.contentsEntry("드론 택시가 날다 (과학일보, 2022.3.10)")
                .section("■ 이번 주 소식 ■")
                .title(TITLE)
                .prose()
                .recognised();

        assertThat(issue.toc()).extracting(TocLine::kind).containsExactly(TocLine.Kind.SECTION, TocLine.Kind.ENTRY);
    }

    @Test
    void a_short_line_above_a_title_is_a_section_where_everything_is_set_alike() {
        Issue issue = Sheet.inOneStyle()
                .masthead()
                .text("이번 주 초점")
                .text("드론 택시가 날다")
                .text("(과학일보, 2022.3.10)")
                .prose()
                .text("지방 소식")
                .text("화물선의 귀환")
                .text("(해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("이번 주 초점"), Optional.of("지방 소식"));
    }

    @Test
    void a_line_that_comes_twice_at_the_end_makes_no_contents_of_what_stands_before() {
        Sheet sheet = Sheet.styled()
                .masthead()
                .section("돋보기")
                .title("1. AI 시대의 가게 (3월 8일)")
                .table("가", "1", "나", "2")
                .text("* 요금은 3월 기준이다")
                .text("* 요금은 3월 기준이다");

        Issue issue = sheet.recognised();

        assertThat(issue.toc()).isEmpty();
        assertThat(issue.articles()).hasSize(1);
    }

    @Test
    void what_is_set_larger_than_the_titles_below_it_is_a_section_and_no_group() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("◆ 이번 주 소식")
                .title("드론 택시가 날다")
                .text("(과학일보, 2022.3.10)")
                .prose()
                .section("◆ 지방 소식")
                .title("화물선의 귀환")
                .text("(해운신보, 2022.3.11)")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("◆ 이번 주 소식"), Optional.of("◆ 지방 소식"));
    }

    @Test
    void of_two_types_the_smaller_is_that_of_titles_where_the_larger_is_that_of_sections() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("교실에서")
                .title("도서관이 새로 문을 열다")
                .prose()
                .title("운동장에 심은 나무")
                .prose()
                .section("마을에서")
                .title("책 읽는 아침")
                .prose()
                .title("교문 앞 횡단보도")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("교실에서"), Optional.of("마을에서"));
        assertThat(titles(issue)).hasSize(4);
    }

    @Test
    void a_subtitle_between_title_and_source_is_no_title() {
        Article article = only(Sheet.inOneStyle()
                .masthead()
                .text("주간 NEWS")
                .text("드론 택시가 날다")
                .text("— 산에서 바다로 —")
                .text("(과학일보, 2022.3.10)")
                .prose()
                .recognised());

        assertThat(article.subtitle()).hasValue("— 산에서 바다로 —");
        assertThat(article.source()).hasValue("과학일보");
    }

    @Test
    void an_address_alone_in_its_line_is_no_heading() {
        Article article = only(Sheet.inOneStyle()
                .masthead()
                .text("주간 NEWS")
                .text(TITLE)
                .prose()
                .text("https://www.example.org/report/2022/03")
                .prose()
                .recognised());

        assertThat(texts(article, Heading.class)).isEmpty();
    }

    @Test
    void rows_without_a_page_number_among_rows_with_one_head_the_others() {
        Issue issue = Sheet.styled()
                .masthead()
                .title("차례")
                .text("이번 주 소식")
                .text("드론 택시가 날다 ········· 1")
                .text("화물선의 귀환 ········· 2")
                .text("지방 소식")
                .text("바다 위의 발전소 ········· 3")
                .section("이번 주 소식")
                .title("드론 택시가 날다")
                .prose()
                .title("화물선의 귀환")
                .prose()
                .section("지방 소식")
                .title("바다 위의 발전소")
                .prose()
                .recognised();

        assertThat(issue.toc())
                .extracting(TocLine::kind)
                .containsExactly(
                        TocLine.Kind.OTHER,
                        TocLine.Kind.SECTION,
                        TocLine.Kind.ENTRY,
                        TocLine.Kind.ENTRY,
                        TocLine.Kind.SECTION,
                        TocLine.Kind.ENTRY);
    }

    @Test
    void sources_above_their_titles_belong_to_the_articles_below() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .text("과학일보 | 2022.3.10")
                .title("1. 드론 택시가 날다")
                .prose()
                .text("해운신보 | 2022.3.11")
                .title("2. 화물선의 귀환")
                .prose()
                .recognised();

        assertThat(issue.articles())
                .extracting(Article::source)
                .containsExactly(Optional.of("과학일보"), Optional.of("해운신보"));
        assertThat(issue.articles()).allMatch(article -> article.blocks().size() == 1);
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void sources_at_the_ends_of_articles_stay_with_them() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .prose()
                .text("과학일보 | 2022.3.10")
                .title("2. 화물선의 귀환")
                .prose()
                .text("해운신보 | 2022.3.11")
                .recognised();

        assertThat(issue.articles())
                .extracting(Article::source)
                .containsExactly(Optional.of("과학일보"), Optional.of("해운신보"));
    }

    @Test
    void a_line_beside_the_text_that_may_name_the_source_is_told() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 드론 택시가 날다")
                .text("과학일보 발행 2022년 3월 10일 아침판")
                .prose()
                .recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ARTICLE_SOURCE_UNREAD)
                .extracting(finding -> finding.arguments().get(1))
                .containsExactly("과학일보 발행 2022년 3월 10일 아침판");
    }

    @Test
    void an_article_without_a_source_among_many_that_have_one_is_told() {
        Sheet sheet = Sheet.styled().masthead().section("주간 NEWS");
        for (int i = 1; i <= 5; i++) {
            sheet.title(i + ". 드론 택시가 " + i + "번째 섬에 닿다 (과학일보, 2022.3.10)").prose();
        }
        Issue issue = sheet.title("6. 화물선의 귀환").prose().recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ARTICLE_WITHOUT_SOURCE)
                .extracting(finding -> finding.arguments().subList(0, 2))
                .containsExactly(List.of("화물선의 귀환", "5/6"));
    }

    @Test
    void the_first_section_is_no_contents_because_a_later_list_quotes_its_title() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("드론 택시가 날다")
                .text("- 출처: 과학일보, 2022.3.10 -")
                .prose()
                .title("화물선의 귀환")
                .text("- 출처: 해운신보, 2022.3.11 -")
                .prose()
                .text("▶ 드론 택시가 날다")
                .text("▶ 바다 위의 발전소")
                .recognised();

        assertThat(issue.toc()).isEmpty();
        assertThat(titles(issue)).containsExactly("드론 택시가 날다", "화물선의 귀환");
    }

    @Test
    void a_number_is_read_in_its_turn_where_the_one_before_it_is_printed_alike() {
        Sheet sheet = Sheet.styled().masthead().section("주간 NEWS");
        for (int i = 8; i <= 9; i++) {
            sheet.title("0" + i + " 섬 " + i + "곳에 닿은 드론 택시 (과학일보, 2022.3.10)").prose();
        }
        Issue issue = sheet.title("10 화물선의 귀환 (해운신보, 2022.3.11)").prose().recognised();

        assertThat(titles(issue)).containsExactly("섬 8곳에 닿은 드론 택시", "섬 9곳에 닿은 드론 택시", "화물선의 귀환");
        assertThat(issue.articles())
                .extracting(Article::number)
                .containsExactly(Optional.of(8), Optional.of(9), Optional.of(10));
    }

    @Test
    void entries_and_sections_with_page_numbers_are_told_by_their_weight() {
        Sheet sheet = Sheet.styled().masthead().title("차례");
        Issue issue = sheet.contentsSection("【이번 주 소식】 ········· 1")
                .text("[1] 드론 택시가 날다 ········· 1")
                .text("[2] 화물선의 귀환 ········· 2")
                .contentsSection("【지방 소식】 ········· 3")
                .text("[1] 바다 위의 발전소 ········· 3")
                .section("【이번 주 소식】")
                .title("[1] 드론 택시가 날다")
                .prose()
                .title("[2] 화물선의 귀환")
                .prose()
                .section("【지방 소식】")
                .title("[1] 바다 위의 발전소")
                .prose()
                .recognised();

        assertThat(sections(issue)).containsExactly(Optional.of("【이번 주 소식】"), Optional.of("【지방 소식】"));
        assertThat(titles(issue)).containsExactly("드론 택시가 날다", "화물선의 귀환", "바다 위의 발전소");
    }
}
