package org.kicnews.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeSaysInBothLanguagesWhatIsWrongAndWhatToDo(FindingCode code) {
        Finding finding =
                Finding.of(code, Place.archive(), "one", "two", "three", "four", "five", "six", "seven", "eight");
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            FindingTexts texts = FindingTexts.in(locale);
            assertThat(texts.message(finding)).isNotBlank().doesNotContain("{");
            assertThat(texts.advice(finding)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeIsFoundByTheIdThatUsersSee(FindingCode code) {
        assertThat(FindingCode.byId(code.id())).isSameAs(code);
    }

    @ParameterizedTest
    @EnumSource(FindingReason.class)
    void everyReasonHasATextInEveryLanguage(FindingReason reason) {
        Finding finding = Finding.of(FindingCode.FILE_DAMAGED, Place.archive(), reason.argument());
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            assertThat(FindingTexts.in(locale).message(finding)).doesNotContain(reason.argument());
        }
    }

    @Test
    void severalReasonsOfOneArgumentAreEachTold() {
        String reasons = FindingReason.arguments(List.of(FindingReason.EVIDENCE_SIZE, FindingReason.EVIDENCE_CONTENTS));
        Finding finding = Finding.of(FindingCode.FILE_DAMAGED, Place.archive(), reasons);
        assertThat(FindingTexts.in(Locale.KOREAN).message(finding)).contains("글자 크기, 차례");
        assertThat(FindingTexts.in(Locale.ENGLISH).message(finding))
                .contains("the size of its type, the printed contents");
    }

    @Test
    void theLanguageIsTheOneAskedForWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            Finding finding = Finding.of(FindingCode.FILE_EMPTY, Place.archive());
            assertThat(FindingTexts.in(Locale.ENGLISH).message(finding)).isEqualTo("The file is empty.");
            assertThat(FindingTexts.in(Locale.KOREA).message(finding)).isEqualTo("파일이 비어 있습니다.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void controlCharactersOfAFileNeverReachTheReader() {
        Finding finding = Finding.of(FindingCode.FILE_DAMAGED, Place.archive(), "a\u001b[31m\nb");
        assertThat(FindingTexts.in(Locale.ENGLISH).message(finding)).contains("a [31m b");
    }
}
