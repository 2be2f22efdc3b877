package org.kicnews.importer.pdf.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageJoinTest {
    private static final LanguageJoin WITHOUT_DOCUMENT = LanguageJoin.learn(List.of());

    @ParameterizedTest
    @CsvSource({
        "우리 회사, 는 올해 공장을 짓는다",
        "지난해 베이징, 에서 문을 열었다",
        "새 제품을 발표, 했다고 밝혔다",
        "전기차를 만드는 기, 업이 늘었다",
        "가격이 크게 올, 랐다",
        "올해 매출은 3, 억 원이다",
        "창업자가 있었, 으며 직원은 없었다"
    })
    void aLineEndInsideAWordIsNoSpace(String before, String after) {
        assertThat(WITHOUT_DOCUMENT.decide(before, after).space()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "새로운 제품을, 시장에 내놓았다",
        "그 회사는, 올해 문을 닫았다",
        "값이 올랐다고, 밝혔다",
        "문을 열었다., 그리고 며칠 뒤",
        "빠르게, 성장하는 시장",
        "도시에 있는, 창업 지원 기관",
        "이야기는 살, 수 없다",
        "한 번에 열, 수 있기 때문이다"
    })
    void aLineEndBetweenWordsIsASpace(String before, String after) {
        assertThat(WITHOUT_DOCUMENT.decide(before, after).space()).isTrue();
    }

    @Test
    void aNumberIsTornWhereTheDocumentPrintsItWhole() {
        LanguageJoin join = LanguageJoin.learn(List.of("그래서 2050 위원회가 열렸다", "올해 2020 위원회를 본다"));

        assertThat(join.decide("제1기 205", "0 위원회").space()).isFalse();
        assertThat(join.decide("그 해 2020", "100대 기업").space()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"中关村, 在线", "量子コン, ピュータ", "衛星を, 開発する"})
    void chineseAndJapaneseKnowNoSpaces(String before, String after) {
        assertThat(WITHOUT_DOCUMENT.decide(before, after).space()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "open source, software, true",
        "long-, term, false",
        "https://example.org/a, bc, false",
        "range –, x1, true"
    })
    void latinWordsAreWholeAndAddressesHaveNoSpaces(String before, String after, boolean space) {
        assertThat(WITHOUT_DOCUMENT.decide(before, after).space()).isEqualTo(space);
    }

    @ParameterizedTest
    @CsvSource({"가치관·, 행동 양식, false", "미디어+, 인재, false", "산업 —, 그리고, true", "빠르게 \", 온라인, false"})
    void marksThatTieWordsTakeNoSpaceUnlessTheyStandAlone(String before, String after, boolean space) {
        assertThat(WITHOUT_DOCUMENT.decide(before, after).space()).isEqualTo(space);
    }

    @Test
    void whatTheDocumentPrintsAsOneWordIsOneWordAtALineEnd() {
        List<String> together = Collections.nCopies(6, "오늘 별빛장터 소식을 전한다");
        List<String> apart = Collections.nCopies(6, "오늘 별빛 장터 소식을 전한다");

        assertThat(LanguageJoin.learn(together).decide("어제 별빛", "장터 소식을").space())
                .isFalse();
        assertThat(LanguageJoin.learn(apart).decide("어제 별빛", "장터 소식을").space()).isTrue();
    }

    @Test
    void wordsOfTheArchiveCountLikeThoseOfTheDocument() {
        List<String> words = Collections.nCopies(3, "별빛장터");

        double unknown = spaceProbability(WITHOUT_DOCUMENT, "어제 별빛", "장터");
        double known = spaceProbability(LanguageJoin.learn(List.of(), words), "어제 별빛", "장터");

        assertThat(known).isLessThan(unknown);
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<String> lines = new ArrayList<>(List.of("강가에 작은 가게가 있다", "작은 가게는 아침에 연다", "가게 주인은 늘 웃는다"));
        LanguageJoin forward = LanguageJoin.learn(lines);
        Collections.reverse(lines);

        assertThat(LanguageJoin.learn(lines).decide("작은 가", "게는")).isEqualTo(forward.decide("작은 가", "게는"));
    }

    @Property(tries = 300)
    void anyTwoTextsAreDecidedWithAConfidenceAndTheSameWayAgain(
            @ForAll @StringLength(max = 20) String before, @ForAll @StringLength(max = 20) String after) {
        LanguageJoin join = LanguageJoin.learn(List.of(before + after, after));

        LineJoin.Decision decision = join.decide(before, after);

        assertThat(decision.confidence()).isBetween(0.5, 1.0);
        assertThat(join.decide(before, after)).isEqualTo(decision);
    }

    private static double spaceProbability(LineJoin join, String before, String after) {
        LineJoin.Decision decision = join.decide(before, after);
        return decision.space() ? decision.confidence() : 1 - decision.confidence();
    }
}
