package org.kicnews.importer.structure.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.profile.ProfileReader;

/** What a person decided is applied where it fits, and reported where it does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionsTest {
    @TempDir
    private Path folder;

    private Issue corrected(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
        return Corrections.in(Optional.of(folder)).applyTo(issue(), "scan-7", new LineReader(ProfileReader.builtIn()));
    }

    private static List<FindingCode> codes(Issue issue) {
        return issue.findings().stream().map(Finding::code).toList();
    }

    private static Issue issue() {
        return new Issue(
                "scan-7_ab",
                Optional.empty(),
                Optional.empty(),
                "ko",
                List.of(new SourceFile("scan-7.pdf", "0".repeat(64), 1, "pdf", Optional.empty(), Optional.empty())),
                Masthead.unknown(),
                List.of(),
                List.of(new Section(
                        Optional.of("소식"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                article("scan-7_ab-1-1", "첫 이야기", "하나.", "둘째 이야기", "둘."),
                                article("scan-7_ab-1-2", "셋째 이야기", "셋. 셋.")))),
                List.of(),
                Ledger.empty(),
                List.of(Finding.of(FindingCode.ISSUE_NO_NUMBER, Place.issue(), "", "")));
    }

    private static Article article(String id, String title, String... paragraphs) {
        return new Article(
                id,
                Optional.empty(),
                Optional.of(title),
                Optional.of(title),
                List.of(),
                Optional.of("하늘"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(paragraphs)
                        .<Block>map(text -> new Paragraph(text, List.of(), Optional.empty()))
                        .toList());
    }

    @Test
    void a_number_makes_the_ids_and_answers_the_finding() throws IOException {
        Issue issue = corrected("scan-7.yaml", "decisions:\n  - set: number\n    expect: nothing\n    to: 7\n");

        assertThat(issue.id()).isEqualTo("7");
        assertThat(issue.articles()).extracting(Article::id).containsExactly("7-1-1", "7-1-2");
        assertThat(codes(issue)).containsExactly(FindingCode.CORRECTION_APPLIED);
    }

    @Test
    void a_field_of_an_article_is_set() throws IOException {
        Issue issue = corrected("scan-7_ab.yaml", """
                decisions:
                  - set: source
                    article: scan-7_ab-1-2
                    expect: 하늘
                    to: 하늘소식
                  - set: date
                    article: scan-7_ab-1-2
                    expect: nothing
                    to: 2022-03-11
                """);

        Article article = issue.articles().toList().get(1);
        assertThat(article.source()).hasValue("하늘소식");
        assertThat(article.date()).hasValue(LocalDate.of(2022, 3, 11));
    }

    @Test
    void a_decision_that_finds_something_else_is_reported_and_not_applied() throws IOException {
        Issue issue = corrected(
                "scan-7.yaml", "decisions:\n  - set: source\n    article: scan-7_ab-1-1\n    expect: 바다\n    to: 산\n");

        assertThat(issue.articles().findFirst().orElseThrow().source()).hasValue("하늘");
        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTION_NO_LONGER_FITS)
                .extracting(Finding::arguments)
                .containsExactly(List.of(
                        "바다",
                        "하늘",
                        "- {set: source, article: scan-7_ab-1-1, expect: \"바다\", to: \"산\"}",
                        "src/kicnews/corrections/scan-7.yaml",
                        "- {set: source, article: scan-7_ab-1-1, expect: \"하늘\", to: \"산\"}"));
    }

    @Test
    void an_article_is_split_at_a_block_and_another_joined_to_the_one_before() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - split: scan-7_ab-1-1
                    expect: 둘째
                  - join: scan-7_ab-1-2
                    expect: 셋째
                """);

        List<Article> articles = issue.articles().toList();
        assertThat(articles).extracting(article -> article.title().orElse("")).containsExactly("첫 이야기", "둘째 이야기");
        assertThat(articles).extracting(Article::id).containsExactly("scan-7_ab-1-1", "scan-7_ab-1-2");
        assertThat(articles.get(1).blocks()).extracting(block -> block.text()).containsExactly("둘.", "셋째 이야기", "셋. 셋.");
    }

    @Test
    void a_block_becomes_a_heading_and_a_wording_is_replaced() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - block: heading
                    article: scan-7_ab-1-1
                    expect: 둘째
                    level: 2
                  - replace: 셋
                    article: scan-7_ab-1-2
                    times: 2
                    to: 三
                """);

        List<Article> articles = issue.articles().toList();
        assertThat(articles.get(0).blocks().get(1)).isInstanceOf(Heading.class);
        assertThat(articles.get(1).blocks().get(0).text()).isEqualTo("三. 三.");
    }

    @Test
    void a_file_with_a_mistake_is_not_used_and_the_mistake_is_named() throws IOException {
        Issue issue = corrected("scan-7.yaml", "decisions:\n  - set: datum\n    expect: nothing\n    to: 7\n");

        assertThat(issue.number()).isEmpty();
        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTION_INVALID)
                .extracting(finding -> finding.arguments().get(1))
                .singleElement()
                .asString()
                .contains("line 2", "number, date, language, title");
    }

    private static List<String> proposals(Issue issue) {
        return issue.findings().stream()
                .filter(finding -> finding.code() == FindingCode.CORRECTION_NO_LONGER_FITS)
                .map(finding -> finding.arguments().get(4))
                .toList();
    }

    private static List<String> titles(Section section) {
        return section.articles().stream()
                .map(article -> article.title().orElse(""))
                .toList();
    }

    @Test
    void a_decision_about_another_article_now_is_proposed_for_that_article() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {join: scan-7_ab-1-9, expect: 셋째 이야기}
                  - {split: scan-7_ab-1-2, expect: 둘째 이야기}
                  - {replace: 셋, article: scan-7_ab-1-2, times: 5, to: 三}
                  - {set: title, article: scan-7_ab-1-8, expect: 첫 이야기, to: 처음}
                """);

        assertThat(proposals(issue))
                .containsExactly(
                        "- {join: scan-7_ab-1-2, expect: \"셋째 이야기\"}",
                        "- {split: scan-7_ab-1-1, expect: \"둘째 이야기\"}",
                        "- {replace: \"셋\", article: scan-7_ab-1-2, times: 2, to: \"三\"}",
                        "- {set: title, article: scan-7_ab-1-1, expect: \"첫 이야기\", to: \"처음\"}");
    }

    @Test
    void a_decision_that_has_nothing_left_to_correct_is_proposed_to_go() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {set: source, article: scan-7_ab-1-1, expect: 바다, to: 하늘}
                  - {split: scan-7_ab-1-1, expect: 전혀 다른 글월}
                """);

        assertThat(proposals(issue)).containsOnly(FindingReason.ANSWER_REMOVE.argument());
    }

    @Test
    void an_article_is_moved_behind_another_or_into_a_section() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {split: scan-7_ab-1-1, expect: 둘째}
                  - {open-section: scan-7_ab-1-2, expect: 셋째}
                  - {move: scan-7_ab-1-1, expect: 첫, after: scan-7_ab-1-1+}
                """);

        assertThat(titles(issue.sections().get(0))).containsExactly("둘째 이야기", "첫 이야기");
        assertThat(issue.articles()).extracting(Article::id).contains("scan-7_ab-1-1", "scan-7_ab-1-2");

        Issue into = corrected("scan-7.yaml", "decisions:\n  - {move: scan-7_ab-1-2, expect: 셋째, section: 1}\n");
        assertThat(titles(into.sections().get(0))).containsExactly("셋째 이야기", "첫 이야기");
    }

    @Test
    void what_is_no_article_is_kept_beside_them_or_left_out_and_the_ledger_follows() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {furniture: scan-7_ab-1-1, expect: 첫}
                  - {drop: scan-7_ab-1-2, expect: 셋}
                """);

        assertThat(issue.articles()).isEmpty();
        assertThat(issue.furniture()).extracting(Furniture::text).containsExactly("첫 이야기", "하나.", "둘째 이야기", "둘.");
        assertThat(issue.ledger().entries().stream()
                        .mapToInt(Ledger.Entry::characters)
                        .sum())
                .isZero();
    }

    @Test
    void a_title_becomes_the_title_of_a_section_and_back() throws IOException {
        Issue issue = corrected("scan-7.yaml", "decisions:\n  - {open-section: scan-7_ab-1-2, expect: 셋째}\n");

        assertThat(issue.sections())
                .extracting(Section::title)
                .containsExactly(Optional.of("소식"), Optional.of("셋째 이야기"));
        assertThat(issue.sections().get(1).articles().get(0).blocks())
                .extracting(Block::text)
                .containsExactly("셋. 셋.");

        Issue back = corrected("scan-7.yaml", """
                decisions:
                  - {open-section: scan-7_ab-1-2, expect: 셋째}
                  - {close-section: 1, expect: 소식}
                """);
        assertThat(titles(back.sections().get(0))).startsWith("소식");
    }

    @Test
    void a_title_that_a_split_makes_is_read_like_any_other() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {replace: 둘째 이야기, article: scan-7_ab-1-1, times: 1, to: "2. 둘째 이야기 (하늘소식, 2022.3.11)"}
                  - {split: scan-7_ab-1-1, expect: 2. 둘째}
                """);

        Article second = issue.articles().toList().get(1);
        assertThat(second.number()).hasValue(2);
        assertThat(second.title()).hasValue("둘째 이야기");
        assertThat(second.source()).hasValue("하늘소식");
        assertThat(second.date()).hasValue(LocalDate.of(2022, 3, 11));
    }

    @Test
    void every_field_can_be_set() throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - {set: subtitle, article: scan-7_ab-1-1, expect: nothing, to: 바다에서}
                  - {set: author, article: scan-7_ab-1-1, expect: nothing, to: 이나루}
                  - {set: series, article: scan-7_ab-1-1, expect: nothing, to: 바닷길 3}
                  - {set: subsection, article: scan-7_ab-1-1, expect: nothing, to: 항구}
                  - {set: language, article: scan-7_ab-1-1, expect: nothing, to: en}
                  - {set: publisher, expect: nothing, to: 한빛연구소}
                  - {set: language, expect: ko, to: en}
                """);

        Article article = issue.articles().findFirst().orElseThrow();
        assertThat(codes(issue)).doesNotContain(FindingCode.CORRECTION_NO_LONGER_FITS, FindingCode.CORRECTION_INVALID);
        assertThat(article.subtitle()).hasValue("바다에서");
        assertThat(article.author()).hasValue("이나루");
        assertThat(article.series()).hasValue(new Series("바닷길", Optional.of(3)));
        assertThat(article.subsection()).hasValue(new Subsection("항구", "항구"));
        assertThat(article.language()).hasValue("en");
        assertThat(issue.masthead().publisher()).hasValue("한빛연구소");
        assertThat(issue.language()).isEqualTo("en");
    }

    @Test
    void an_applied_decision_is_told_as_the_person_wrote_it_with_its_article() throws IOException {
        Issue issue = corrected("scan-7.yaml", "decisions:\n  - {split: scan-7_ab-1-1, expect: 둘째}\n");

        assertThat(issue.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CORRECTION_APPLIED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().article()).hasValue("scan-7_ab-1-1");
                    assertThat(finding.arguments()).containsExactly("- {split: scan-7_ab-1-1, expect: \"둘째\"}");
                });
    }

    @Test
    void a_file_is_said_to_be_an_issue() throws IOException {
        Issue issue = corrected("scan-7.yaml", "decisions:\n  - {issue: 7, expect: nothing}\n");

        assertThat(issue.number()).hasValue(7);
        assertThat(issue.articles()).extracting(Article::id).containsExactly("7-1-1", "7-1-2");
    }

    @Test
    void a_block_that_belongs_to_no_article_is_kept_beside_them_or_left_out_and_the_ledger_follows()
            throws IOException {
        Issue issue = corrected("scan-7.yaml", """
                decisions:
                  - block: furniture
                    article: scan-7_ab-1-1
                    expect: 둘째
                  - block: drop
                    article: scan-7_ab-1-2
                    expect: 셋
                """);

        List<Article> articles = issue.articles().toList();
        assertThat(articles.get(0).blocks()).extracting(Block::text).containsExactly("하나.", "둘.");
        assertThat(articles.get(1).blocks()).isEmpty();
        assertThat(issue.furniture()).extracting(Furniture::text).containsExactly("둘째 이야기");
        assertThat(issue.ledger().entries())
                .contains(
                        new Ledger.Entry(Ledger.Destination.FURNITURE, 5, 0),
                        new Ledger.Entry(Ledger.Destination.DROPPED, 4, 0));
    }

    @Test
    void the_file_about_the_archive_says_what_was_never_published() throws IOException {
        Files.writeString(folder.resolve("archive.yaml"), "never-published: [45, 48]\n");
        Files.writeString(folder.resolve("41.yaml"), "decisions: []\n");

        ArchiveDecisions decisions = Corrections.in(Optional.of(folder)).ofArchive();

        assertThat(decisions.neverPublished()).containsExactlyInAnyOrder(45, 48);
        assertThat(decisions.correctedNames()).containsExactly("41");
        assertThat(decisions.findings()).isEmpty();
    }

    @Test
    void a_mistake_in_the_file_about_the_archive_is_named() throws IOException {
        Files.writeString(folder.resolve("archive.yaml"), "never-published:\n  - 45\n  - 마흔여섯\n");

        assertThat(Corrections.in(Optional.of(folder)).ofArchive().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.CORRECTION_INVALID);
                    assertThat(finding.arguments().get(1)).contains("line 3", "마흔여섯");
                });
    }

    @Test
    void an_answer_that_a_finding_shows_is_read_as_the_decision_that_it_means() throws IOException {
        Issue issue = corrected(
                "scan-7.yaml",
                "decisions:\n  " + Answers.split("scan-7_ab-1-1", "둘째 이야기") + "\n  "
                        + Answers.articleTitle("scan-7_ab-1-2", Optional.of("셋째 이야기"), "셋째 \"큰\" 이야기")
                        + "\n");

        assertThat(issue.articles())
                .extracting(article -> article.title().orElse(""))
                .containsExactly("첫 이야기", "둘째 이야기", "셋째 \"큰\" 이야기");
    }
}
