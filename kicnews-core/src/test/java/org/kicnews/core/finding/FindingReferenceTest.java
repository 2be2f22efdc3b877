package org.kicnews.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The reference of findings says what the program says. After a change, write it anew with {@code mvn test -pl
 * kicnews-core -Dtest=FindingReferenceTest -Dkicnews.write=true}.
 */
class FindingReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "findings.md");

    @Test
    void theReferenceExplainsEveryCodeInBothLanguages() throws IOException {
        String expected = reference();
        if (Boolean.getBoolean("kicnews.write")) {
            Files.writeString(REFERENCE, expected);
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(expected);
    }

    private static String reference() {
        StringBuilder text = new StringBuilder("""
                # Findings

                What kicnews doubts or misses is a finding. Its code never changes; `…` stands for what a finding speaks of. An
                error fails the build, a warning asks for a look, an information asks for nothing.

                발견한 것은 모두 알림이 됩니다. 코드는 바뀌지 않습니다. `…` 자리에는 그때그때의 내용이 들어갑니다.
                """);
        for (FindingCode code : FindingCode.values()) {
            text.append("\n## ").append(code.id()).append("\n\n");
            text.append(code.severity().name().toLowerCase(Locale.ROOT)).append("\n\n");
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
                Finding finding = Finding.of(code, Place.archive(), "…", "…", "…");
                FindingTexts texts = FindingTexts.in(locale);
                text.append("- ")
                        .append(texts.message(finding))
                        .append(" → ")
                        .append(texts.advice(finding))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
