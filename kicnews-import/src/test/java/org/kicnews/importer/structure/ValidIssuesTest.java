package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;

/** Ten thousand issues as the newsletter makes them: each is read, whole, and to the same ids every time. */
class ValidIssuesTest {
    private static final List<String> NAMES =
            List.of("드론 택시가 날다", "화물선의 귀환", "1.4조 규모 보조금", "“하늘은 누구의 것인가”", "숫자로 읽는 소비 (12)", "AI 시대의 가게");
    private static final List<String> ENDS =
            List.of(" (과학일보, 2022.3.10)", " — 별나라(星国网) 제공", "", " (하늘소식 / 2022-03-09)", " (3월 8일)");

    private record Story(String name, String end, boolean numbered, List<String> content) {}

    private record Part(String title, List<Story> stories) {}

    private record Made(boolean styled, boolean contents, List<Part> parts) {}

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theRecogniserEndsTheLedgerBalancesAndIdsAreUniqueAndStable(@ForAll("issues") Made made) {
        Sheet sheet = set(made);
        Issue issue = sheet.recognised();

        assertThat(issue.ledger().balances()).isTrue();
        List<String> ids = issue.articles().map(Article::id).toList();
        assertThat(ids).isNotEmpty().allMatch(id -> id.startsWith("301-"));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        if (made.parts().size() == 1) {
            assertThat(sheet.recognised().articles().map(Article::id).toList()).isEqualTo(ids);
        }
    }

    private static Sheet set(Made made) {
        Sheet sheet = (made.styled() ? Sheet.styled() : Sheet.inOneStyle()).masthead();
        if (made.contents()) {
            made.parts().forEach(part -> {
                sheet.contentsSection(part.title());
                part.stories().forEach(story -> sheet.contentsEntry(story.name() + story.end()));
            });
        }
        for (Part part : made.parts()) {
            sheet.section(part.title());
            int number = 0;
            for (Story story : part.stories()) {
                number++;
                sheet.title((story.numbered() ? number + ". " : "") + story.name() + story.end());
                story.content().forEach(kind -> add(sheet, kind));
            }
        }
        return sheet;
    }

    private static void add(Sheet sheet, String kind) {
        switch (kind) {
            case "heading" -> sheet.heading("1. 배터리의 한계");
            case "item" -> sheet.item("●", "하루 네 번 뜬다");
            case "picture" -> sheet.picture().caption("사진 1) 출처: 하늘소식");
            case "table" -> sheet.table("가", "1", "나", "2");
            case "note" -> sheet.note("1)", "3월의 값이다.");
            case "box" -> sheet.box("구독 신청: post@example.org");
            case "remark" -> sheet.text("* 요금은 3월 기준이다");
            default -> sheet.prose();
        }
    }

    @Provide
    Arbitrary<Made> issues() {
        Arbitrary<List<String>> content = Arbitraries.of(
                        "prose", "prose", "heading", "item", "picture", "table", "note", "box", "remark")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        Arbitrary<Story> story = Combinators.combine(
                        Arbitraries.of(NAMES), Arbitraries.of(ENDS), Arbitraries.of(true, false), content)
                .as(Story::new);
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.of("주간 NEWS", "ISSUE 및 시장동향", "돋보기", "【바다 건너】", "골목의 발견 (7)"),
                        story.list().ofMinSize(1).ofMaxSize(2))
                .as(Part::new);
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false),
                        part.list().ofMinSize(1).ofMaxSize(3))
                .as(Made::new);
    }
}
