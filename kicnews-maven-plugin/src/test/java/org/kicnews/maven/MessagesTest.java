package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kicnews.core.build.BuildException;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsExplainedInBothLanguages(BuildException.Reason reason) {
        BuildException refusal = new BuildException(reason, "one", "two");
        for (Locale locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            assertThat(Messages.in(locale).text(refusal)).contains("one").hasSizeGreaterThan(30);
        }
    }
}
