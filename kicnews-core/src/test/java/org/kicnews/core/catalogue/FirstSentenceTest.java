package org.kicnews.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstSentenceTest {

    @Test
    void endsAtTheStopThatASpaceFollows() {
        assertThat(FirstSentence.of("회사는 1.77조를 팔았다. 그 다음이다.")).isEqualTo("회사는 1.77조를 팔았다.");
    }

    @Test
    void passesTheStopsOfADate() {
        assertThat(FirstSentence.of("2020. 11. 18 발표했다. 다음.")).isEqualTo("2020. 11. 18 발표했다.");
    }

    @Test
    void keepsTheQuotationMarkThatFollowsTheStop() {
        assertThat(FirstSentence.of("“빛보다 느리다.” 고 했다.")).isEqualTo("“빛보다 느리다.”");
    }

    @Test
    void needsNoSpaceAfterAChineseStop() {
        assertThat(FirstSentence.of("中国创业。第二句。")).isEqualTo("中国创业。");
    }

    @Test
    void cutsATextWithoutStopsBetweenCodePoints() {
        assertThat(FirstSentence.of("𠮷".repeat(300))).isEqualTo("𠮷".repeat(200) + "…");
    }

    @Test
    void isTheWholeTextWhereThatIsOneSentence() {
        assertThat(FirstSentence.of("제목뿐인 글")).isEqualTo("제목뿐인 글");
    }
}
