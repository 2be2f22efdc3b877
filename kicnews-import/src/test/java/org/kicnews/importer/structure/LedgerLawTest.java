package org.kicnews.importer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Layout;
import org.kicnews.importer.flow.FlowParagraph.Marker;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.FlowParagraph.Run;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.TextStyle;

/** Whatever a file says, every character and picture of it ends in exactly one place of the issue. */
class LedgerLawTest {
    private static final List<String> LINES = List.of(
            "주간 중국 창업",
            "제301호 (2022. 3. 16)",
            "발행처 : 한빛연구소  전화 : 555-0100",
            "차례",
            "주간 NEWS",
            "ISSUE 및 시장동향",
            "<백신>",
            "◆ 백신",
            "1. 첫 이야기 (하늘소식, 2022.3.1)",
            "2. 둘째 이야기 — 별나라(星国网) 제공",
            "첫 이야기 (하늘소식, 2022.3.1)",
            "(하늘소식, 2022.3.1)",
            "첫 이야기 .......... 12",
            "사진 1) 출처: 하늘소식",
            "표 2) 매출",
            "(공원의 저녁)",
            "I. 큰 제목",
            "1. 작은 제목",
            "- 하나",
            "● 둘",
            "① 셋",
            "▶",
            " ",
            "구독 신청: post@example.org",
            "한 문장으로 된 단락이다.\n둘째 줄이다.",
            "회사 물결넷(波浪网)은 지난해 베이징에서 세워졌으며 올해 들어 서비스를 전국으로 넓히고 있다고 밝혔다. "
                    + "宇宙は真空なので光が届く。 the quick brown fox jumps over it 𠀀🙂 e\u0301");

    @Property(tries = 2_000)
    void everyIssueBalancesAndItsIdsAreUnique(@ForAll("items") List<FlowItem> items) {
        Sheet sheet = Sheet.styled();
        items.forEach(sheet::add);
        Issue issue = sheet.runningHeader("주간 중국 창업").recognised();

        assertThat(issue.ledger().missing()).isEmpty();
        assertThat(issue.ledger().surplus()).isEmpty();
        assertThat(issue.ledger().balances()).isTrue();
        List<String> ids = issue.articles().map(Article::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(sheet.recognised()).isEqualTo(issue);
    }

    @Provide
    Arbitrary<List<FlowItem>> items() {
        return item(2).list().ofMaxSize(40);
    }

    private Arbitrary<FlowItem> item(int depth) {
        Arbitrary<FlowItem> paragraph = paragraph().map(item -> item);
        Arbitrary<FlowItem> picture = Arbitraries.integers()
                .between(1, 9)
                .map(width -> Sheet.styled().picture().flow().items().get(0));
        if (depth == 0) {
            return Arbitraries.frequencyOf(Tuple.of(6, paragraph), Tuple.of(1, picture));
        }
        Arbitrary<List<FlowItem>> inner = item(depth - 1).list().ofMaxSize(3);
        Arbitrary<FlowItem> note = inner.map(items -> new FlowNote("1)", items, Optional.empty()));
        Arbitrary<FlowItem> box = inner.map(items -> new FlowBox(items, Optional.empty()));
        Arbitrary<FlowItem> table = inner.map(items -> new FlowTable.Cell(items, 1, 1))
                .list()
                .ofMaxSize(3)
                .map(FlowTable.Row::new)
                .list()
                .ofMaxSize(3)
                .map(rows -> new FlowTable(rows, 1, Optional.empty()));
        return Arbitraries.frequencyOf(
                Tuple.of(20, paragraph), Tuple.of(3, picture), Tuple.of(1, note), Tuple.of(1, box), Tuple.of(1, table));
    }

    private Arbitrary<FlowParagraph> paragraph() {
        Arbitrary<Optional<Marker>> marker = Arbitraries.of("●", "1.", "가.", "①")
                .flatMap(text -> Arbitraries.of(true, false).map(generated -> new Marker(text, 1, generated)))
                .optional(0.15);
        return Combinators.combine(
                        Arbitraries.of(LINES),
                        Arbitraries.of(9.0, 10.0, 13.0, 16.0),
                        Arbitraries.of(true, false),
                        marker,
                        Arbitraries.integers().between(1, 4).optional(0.1),
                        Arbitraries.of("1", "*").optional(0.1))
                .as(LedgerLawTest::paragraph);
    }

    private static FlowParagraph paragraph(
            String text,
            double size,
            boolean bold,
            Optional<Marker> marker,
            Optional<Integer> outline,
            Optional<String> note) {
        int length = text.codePointCount(0, text.length());
        TextStyle style = TextStyle.plain(size).withBold(bold);
        return new FlowParagraph(
                text,
                List.of(new Run(0, length, style, Optional.empty(), Optional.empty(), note)),
                Layout.unknown(),
                marker,
                outline,
                Role.UNSPECIFIED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
