package org.kicnews.importer.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
    @ParameterizedTest
    @ValueSource(strings = {"했다.", "했다. ", "“했다.”", "했다.』)", "뭐?", "完。", "다음과 같다:", "다음："})
    void aSentenceEndsWithItsMarkAndWhatClosesAQuotationBehindIt(String text) {
        assertThat(LineEnds.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "하고", "(서울)", "”", "3.5", "다음:)", "했다.,"})
    void anythingElseGoesOn(String text) {
        assertThat(LineEnds.endsSentence(text)).isFalse();
    }
}
