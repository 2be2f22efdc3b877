package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.TocLine;

/** What is recognised in an issue, and what must still be right when something is missing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecogniserTest {

    private static Sheet sheet(String look) {
        return look.equals("styled") ? Sheet.styled() : Sheet.inOneStyle();
    }

    private static List<String> titles(Issue issue) {
        return issue.articles().map(article -> article.title().orElse("")).toList();
    }

    private static List<FindingCode> codes(Issue issue) {
        return issue.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"styled", "in one style"})
    void sections_and_articles_are_found_with_contents(String look) {
        Issue issue = Newsletter.withContents(sheet(look)).recognised();

        assertThat(issue.sections())
                .extracting(Section::title)
                .containsExactly(Optional.of("주간 NEWS"), Optional.of("ISSUE 및 시장동향"));
        assertThat(titles(issue)).containsExactly("1.4조 규모 전기차 보조금, 올해도 이어진다", "화물 드론이 산을 넘다", "우주로 가는 민간 로켓");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"styled", "in one style"})
    void sections_and_articles_are_found_without_contents(String look) {
        Issue issue = Newsletter.withoutContents(sheet(look)).recognised();

        assertThat(titles(issue)).containsExactly("1.4조 규모 전기차 보조금, 올해도 이어진다", "화물 드론이 산을 넘다", "우주로 가는 민간 로켓");
        assertThat(issue.sections()).hasSize(2);
        assertThat(codes(issue)).contains(FindingCode.STRUCTURE_NO_TOC);
    }

    @Test
    void a_title_line_tells_number_source_date_and_provider() {
        List<Article> articles =
                Newsletter.withContents(Sheet.styled()).recognised().articles().toList();

        assertThat(articles.get(0).number()).hasValue(1);
        assertThat(articles.get(0).source()).hasValue("경제일보经济日报");
        assertThat(articles.get(0).date()).hasValue(LocalDate.of(2022, 3, 14));
        assertThat(articles.get(0).provider()).isEmpty();
        assertThat(articles.get(2).provider()).hasValue("별나라(星国网)");
        assertThat(articles.get(2).source()).isEmpty();
        assertThat(articles).extracting(Article::id).containsExactly("301-1-1", "301-1-2", "301-2-1");
    }

    @Test
    void the_masthead_tells_every_field() {
        Issue issue = Newsletter.withContents(Sheet.styled()).recognised();

        assertThat(issue.number()).hasValue(301);
        assertThat(issue.date()).hasValue(LocalDate.of(2022, 3, 16));
        assertThat(issue.masthead().title()).hasValue("주간 중국 창업");
        assertThat(issue.masthead().publisher()).hasValue("한빛연구소");
        assertThat(issue.masthead().director()).hasValue("김누리");
        assertThat(issue.masthead().phone()).hasValue("+82-2-555-0100");
        assertThat(issue.masthead().mail()).hasValue("post@example.org");
        assertThat(issue.masthead().copyright().orElse("")).contains("저작권");
    }

    @Test
    void numbered_subheads_do_not_become_articles() {
        Article article = Newsletter.withContents(Sheet.styled())
                .recognised()
                .articles()
                .toList()
                .get(1);

        assertThat(article.blocks().stream().filter(Heading.class::isInstance).map(Block::text))
                .containsExactly("1. 배터리의 한계", "2. 규제의 벽");
    }

    @Test
    void items_of_a_list_keep_their_mark_apart() {
        Article article = Newsletter.withContents(Sheet.styled())
                .recognised()
                .articles()
                .toList()
                .get(1);

        assertThat(article.blocks().stream().filter(ListItem.class::isInstance).map(ListItem.class::cast))
                .extracting(ListItem::marker, ListItem::text)
                .containsExactly(tuple("●", "하루 네 번 뜬다"), tuple("●", "바람이 세면 쉰다"));
    }

    @Test
    void every_line_of_the_contents_points_at_its_article() {
        Issue issue = Newsletter.withContents(Sheet.styled()).recognised();

        assertThat(issue.toc().stream().filter(line -> line.kind() == TocLine.Kind.ENTRY))
                .extracting(line -> line.article().orElse(""))
                .containsExactly("301-1-1", "301-1-2", "301-2-1");
    }

    @Test
    void contents_in_another_order_than_the_body_still_point_at_their_articles() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("ISSUE 및 시장동향");
        sheet.contentsEntry(Newsletter.ENTRIES.get(2)).contentsSection("주간 NEWS");
        sheet.contentsEntry(Newsletter.ENTRIES.get(1)).contentsEntry(Newsletter.ENTRIES.get(0));
        Issue issue = Newsletter.body(sheet).recognised();

        assertThat(issue.toc().stream().filter(line -> line.kind() == TocLine.Kind.ENTRY))
                .extracting(line -> line.article().orElse(""))
                .containsExactly("301-2-1", "301-1-2", "301-1-1");
    }

    @Test
    void contents_and_body_that_word_a_title_differently_are_both_kept_and_reported() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        sheet.contentsEntry("화물 드론이 높은 산을 넘다 (하늘소식, 2022.3.11)").contentsEntry(Newsletter.ENTRIES.get(0));
        Issue issue = Newsletter.body(sheet).recognised();

        assertThat(titles(issue)).contains("화물 드론이 산을 넘다");
        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.TOC_TITLE_DIFFERS)
                .extracting(Finding::arguments)
                .containsExactly(List.of(
                        "화물 드론이 높은 산을 넘다",
                        "화물 드론이 산을 넘다",
                        "src/kicnews/corrections/301.yaml",
                        "- {set: title, article: 301-1-2, expect: \"화물 드론이 산을 넘다\", to: \"화물 드론이 높은 산을 넘다\"}"));
    }

    @Test
    void an_entry_without_an_article_is_reported() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        sheet.contentsEntry(Newsletter.ENTRIES.get(0))
                .contentsEntry(Newsletter.ENTRIES.get(1))
                .contentsEntry("끝내 실리지 않은 이야기 (빈소식, 2022.3.1)");
        Issue issue = Newsletter.body(sheet).recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.TOC_ENTRY_WITHOUT_ARTICLE)
                .extracting(Finding::arguments)
                .containsExactly(List.of(
                        "끝내 실리지 않은 이야기", "src/kicnews/corrections/301.yaml", FindingReason.ANSWER_NONE.argument()));
    }

    @Test
    void a_caption_is_tied_to_the_picture_above_it() {
        Article article = Newsletter.withContents(Sheet.styled())
                .recognised()
                .articles()
                .findFirst()
                .orElseThrow();
        Figure figure = (Figure) article.blocks().stream()
                .filter(Figure.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(figure.image()).isPresent();
        assertThat(figure.label()).hasValue("사진");
        assertThat(figure.number()).hasValue(1);
        assertThat(figure.caption()).hasValue("출처: 경제일보. 공장의 새 생산 라인");
    }

    @Test
    void where_captions_stand_above_their_pictures_they_are_tied_downwards() {
        Sheet sheet = Sheet.styled().masthead().section("주간 NEWS").title("1. 세 그림 이야기 (하늘소식, 2022.3.11)");
        for (int i = 1; i <= 3; i++) {
            sheet.prose().caption("그림 " + i + ") 장면 " + i).picture();
        }
        Issue issue = sheet.prose().recognised();

        assertThat(issue.blocks().filter(Figure.class::isInstance).map(Figure.class::cast))
                .extracting(
                        figure -> figure.number().orElse(0),
                        figure -> figure.image().orElseThrow().width())
                .containsExactly(tuple(1, 10), tuple(2, 20), tuple(3, 30));
    }

    @Test
    void a_source_line_of_its_own_belongs_to_the_title_above_it() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("정책 동향")
                .text("<기후>")
                .title("탄소 거래소 문을 열다")
                .text("(환경신문环境报, 2022.3.10)")
                .prose()
                .prose()
                .recognised();
        Article article = issue.articles().findFirst().orElseThrow();

        assertThat(article.title()).hasValue("탄소 거래소 문을 열다");
        assertThat(article.source()).hasValue("환경신문环境报");
        assertThat(article.sourceLine()).hasValue("(환경신문环境报, 2022.3.10)");
        assertThat(article.subsection().orElseThrow().name()).isEqualTo("기후");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void headings_of_the_file_alone_make_sections_and_articles_of_any_document() {
        Issue issue = Sheet.inOneStyle()
                .outlined(1, "Part one")
                .outlined(2, "The first story")
                .prose()
                .outlined(2, "The second story")
                .prose()
                .outlined(1, "Part two")
                .outlined(2, "The third story")
                .prose()
                .recognisedAs("unknown.docx");

        assertThat(issue.sections())
                .extracting(section -> section.title().orElse(""))
                .containsExactly("Part one", "Part two");
        assertThat(titles(issue)).containsExactly("The first story", "The second story", "The third story");
    }

    @Test
    void a_document_without_any_structure_is_kept_in_order_as_one_article() {
        Issue issue = Sheet.inOneStyle().prose().picture().prose().recognisedAs("unknown.docx");

        assertThat(issue.sections()).hasSize(1);
        assertThat(issue.articles()).hasSize(1);
        assertThat(issue.blocks()).hasSize(3);
        assertThat(codes(issue))
                .contains(
                        FindingCode.STRUCTURE_NO_MASTHEAD,
                        FindingCode.STRUCTURE_NO_SECTIONS,
                        FindingCode.STRUCTURE_NO_ARTICLES,
                        FindingCode.ISSUE_NO_NUMBER,
                        FindingCode.ISSUE_NO_DATE);
    }

    @Test
    void an_issue_of_sixty_articles_is_read_whole() {
        Sheet sheet = Sheet.styled().masthead();
        for (int section = 1; section <= 6; section++) {
            sheet.section(section + "번째 마당");
            for (int number = 1; number <= 10; number++) {
                sheet.title(number + ". 마당 " + section + " 이야기 " + number + " (하늘소식, 2022.3.1)")
                        .prose();
            }
        }
        Issue issue = sheet.recognised();

        assertThat(issue.sections()).hasSize(6);
        assertThat(issue.articles()).hasSize(60);
    }

    @Test
    void a_number_that_jumps_is_reported() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 첫 이야기 (하늘소식, 2022.3.1)")
                .prose()
                .title("3. 셋째 이야기 (하늘소식, 2022.3.1)")
                .prose()
                .recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ARTICLE_NUMBER_JUMP)
                .extracting(Finding::arguments)
                .containsExactly(List.of(
                        "1",
                        "3",
                        "src/kicnews/corrections/301.yaml",
                        "- {set: number, article: 301-1-2, expect: 3, to: 2}"));
    }

    @Test
    void a_date_that_is_none_and_a_date_after_the_issue_are_reported() {
        Issue issue = Sheet.styled()
                .masthead()
                .section("주간 NEWS")
                .title("1. 첫 이야기 (하늘소식, 2022.2.30)")
                .prose()
                .title("2. 둘째 이야기 (하늘소식, 2022.3.20)")
                .prose()
                .recognised();

        assertThat(codes(issue)).contains(FindingCode.ARTICLE_DATE_IMPOSSIBLE, FindingCode.ARTICLE_DATE_AFTER_ISSUE);
    }

    @Test
    void one_name_in_two_spellings_is_reported() {
        Issue issue = Newsletter.withContents(Sheet.styled())
                .text("회사 물결넷(波浪网)은 지난해 세워졌다.")
                .text("물껼넷(波浪网)은 올해 커졌다.")
                .recognised();

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.GLOSS_INCONSISTENT)
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("波浪网");
    }

    @Test
    void a_box_between_contents_and_body_belongs_to_no_article() {
        Sheet sheet = Sheet.styled().masthead().contentsSection("주간 NEWS");
        Newsletter.ENTRIES.forEach(sheet::contentsEntry);
        Issue issue = Newsletter.body(sheet.box("구독을 환영합니다")).recognised();

        assertThat(issue.furniture()).extracting(piece -> piece.text()).containsExactly("구독을 환영합니다");
        assertThat(issue.ledger().balances()).isTrue();
    }

    @Test
    void number_and_date_come_from_the_file_name_where_no_masthead_is() {
        Issue issue = Sheet.styled().prose().recognisedAs("2022/제301호_2022-03-16.docx");

        assertThat(issue.number()).hasValue(301);
        assertThat(issue.date()).hasValue(LocalDate.of(2022, 3, 16));
        assertThat(issue.id()).isEqualTo("301");
    }

    @Test
    void a_masthead_that_contradicts_the_file_name_is_believed_and_reported() {
        Issue issue = Newsletter.withContents(Sheet.styled()).recognisedAs("302.docx");

        assertThat(issue.number()).hasValue(301);
        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ISSUE_NUMBER_CONFLICT)
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of("301", "302", "src/kicnews/corrections/301.yaml", "- {issue: 302, expect: 301}"));
    }
}
