package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsExplainedInBothLanguages(BuildException.Reason reason) {
        BuildException refusal = new BuildException(reason, "one", "two");
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            assertThat(Messages.in(locale).text(refusal)).contains("one").hasSizeGreaterThan(30);
        }
    }

    @Test
    void aNameThatSpeaksToTheTerminalStaysOnItsLineAndHarmless() {
        Finding finding = Finding.of(FindingCode.FILE_EMPTY, Place.file("a\n[INFO] BUILD SUCCESS\u001B[2J\u202E.pdf"));
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.line(finding)).startsWith("a\uFFFD[INFO] BUILD SUCCESS\uFFFD[2J\uFFFD.pdf: ");
        assertThat(messages.text("progress", 1, 2, "a\nb.pdf")).contains("a\uFFFDb.pdf");
    }
}
