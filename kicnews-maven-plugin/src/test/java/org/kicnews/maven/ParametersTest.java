package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"주간", "a/b", "../a", "", "a b", ".a"})
    void anIdThatCannotBeAFileNameIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.archiveId(id))
                .withMessageContaining("kicnews.archiveId");
    }

    @Test
    void aTimeIsIso8601OrSecondsSince1970() {
        assertThat(Parameters.timestamp("2024-01-31T09:00:00+09:00")).contains(Instant.parse("2024-01-31T00:00:00Z"));
        assertThat(Parameters.timestamp("0")).contains(Instant.EPOCH);
        assertThat(Parameters.timestamp(" ")).isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsRefusedWithItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.timestamp("yesterday"))
                .withMessageContaining("kicnews.outputTimestamp");
    }

    @Test
    void aLanguageIsABcp47Tag() {
        assertThat(Parameters.locale("ko")).isEqualTo(Locale.KOREAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.locale("한국어"))
                .withMessageContaining("kicnews.language");
    }
}
