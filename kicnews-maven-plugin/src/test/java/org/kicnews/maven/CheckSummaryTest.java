package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.build.ArchiveCheck;
import org.kicnews.core.build.ArchiveCheck.Deviation;
import org.kicnews.core.build.ArchiveCheck.Kind;
import org.kicnews.core.build.ArchiveCheck.Part;

class CheckSummaryTest {

    @Test
    void aWholeArchiveIsCounted() {
        CheckSummary summary = summary(Locale.ENGLISH);
        assertThat(summary.isWhole()).isTrue();
        assertThat(summary.success()).isEqualTo("All is as the manifest says: 2 originals, 1 output.");
    }

    @Test
    void aFailureListsEveryFileAndEndsWithTheNextCommand() {
        assertThat(summary(Locale.ENGLISH, new Deviation(Part.ORIGINAL, Kind.MISSING, "2019/141.pdf"))
                        .failure())
                .startsWith("One file is not as the manifest says:")
                .contains("original missing: 2019/141.pdf")
                .endsWith("mvn kicnews:archive\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyKindOfDeviationHasItsWords(String language) {
        for (Part part : Part.values()) {
            for (Kind kind : Kind.values()) {
                assertThat(summary(Locale.forLanguageTag(language), new Deviation(part, kind, "file"))
                                .failure())
                        .contains(": file");
            }
        }
    }

    private static CheckSummary summary(Locale locale, Deviation... deviations) {
        return new CheckSummary(Messages.in(locale), new ArchiveCheck.Result(2, 1, List.of(deviations)));
    }
}
