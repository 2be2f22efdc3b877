package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"주간", "a/b", "../a", "", "a b", ".a"})
    void anIdThatCannotBeAFileNameIsRefused(String id) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> Parameters.archiveId(id))
                .withMessageContaining("kicnews.archiveId");
    }

    @Test
    void aTimeIsIso8601OrSecondsSince1970() throws ParameterException {
        assertThat(Parameters.timestamp("2024-01-31T09:00:00+09:00")).contains(Instant.parse("2024-01-31T00:00:00Z"));
        assertThat(Parameters.timestamp("0")).contains(Instant.EPOCH);
        assertThat(Parameters.timestamp(" ")).isEmpty();
    }

    @Test
    void theTimeThatOnlySomeMavensGiveIsNone() throws ParameterException {
        assertThat(Parameters.timestamp("1980-02-01T00:00:00Z")).isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsRefusedWithItsName() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> Parameters.timestamp("yesterday"))
                .withMessageContaining("kicnews.outputTimestamp");
    }

    @Test
    void aLanguageIsABcp47Tag() throws ParameterException {
        assertThat(Parameters.locale("ko")).isEqualTo(Locale.KOREAN);
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> Parameters.locale("한국어"))
                .withMessageContaining("kicnews.language");
    }

    @Test
    void noThreadsAtAllMeansAsManyAsThereAreProcessors() throws ParameterException {
        assertThat(Parameters.threads(0, 8)).isEqualTo(8);
        assertThat(Parameters.threads(3, 8)).isEqualTo(3);
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> Parameters.threads(-1, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archiveId",
                "books",
                "failOn",
                "language",
                "maxPages",
                "maxRatio",
                "outputTimestamp",
                "threads",
                "timeout"
            })
    void everyRefusalNamesTheParameterAndTheValueInBothLanguages(String parameter) {
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            assertThat(Messages.in(locale).text(new ParameterException(parameter, "x1")))
                    .startsWith("kicnews." + parameter)
                    .contains("x1");
        }
    }
}
