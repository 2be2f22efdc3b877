package org.kicnews.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CensusTest {

    @Test
    void whiteSpaceAndInvisibleCharactersAreNotCounted() {
        assertThat(Census.count("가 나\n\u00a0\u3000\u200b\u00ad다")).isEqualTo(Census.count("가나다"));
    }

    @Test
    void aTextCountsTheSameInEveryNormalForm() {
        String text = "핀둬둬(拼多多) é";
        assertThat(Census.count(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Census.count(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void aSyllableIsOneCharacterAndSoIsALetterWithItsAccent() {
        assertThat(Census.count("각 é")).isEqualTo(2);
        assertThat(Census.count(Normalizer.normalize("각 é", Normalizer.Form.NFD)))
                .isEqualTo(2);
    }

    @Test
    void whatIsMissingIsNamedCharacterByCharacter() {
        Census source = new Census().add("창업 창업");
        Census kept = new Census().add("창업 업");
        assertThat(source.without(kept)).isEqualTo("창");
        assertThat(kept.without(source)).isEmpty();
    }

    @Property
    void aTextCountedInPiecesCountsLikeTheWhole(@ForAll String first, @ForAll String second) {
        Census pieces = new Census().add(first).add(new Census().add(second));
        Census whole = new Census().add(first + " " + second);
        assertThat(pieces.total()).isEqualTo(whole.total());
        assertThat(pieces.without(whole)).isEmpty();
    }
}
