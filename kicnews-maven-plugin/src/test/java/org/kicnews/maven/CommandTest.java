package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kicnews.core.build.BuildException;

class CommandTest {
    private static final Command OUTSIDE = new Command(
            "org.kicnews:kicnews-maven-plugin:1:", List.of("-Dkicnews.failOn=warning", "-Dkicnews.title=\"A B\""));

    @Test
    void aCommandInATextIsSpeltAsItCanBeTypedHere() {
        assertThat(OUTSIDE.spell("See mvn kicnews:show now."))
                .isEqualTo("See mvn org.kicnews:kicnews-maven-plugin:1:show -Dkicnews.failOn=warning"
                        + " -Dkicnews.title=\"A B\" now.");
    }

    @Test
    void whatTheTextSetsIsNotSetTwice() {
        assertThat(OUTSIDE.spell("mvn kicnews:archive -Dkicnews.failOn=none"))
                .isEqualTo("mvn org.kicnews:kicnews-maven-plugin:1:archive -Dkicnews.title=\"A B\""
                        + " -Dkicnews.failOn=none");
    }

    @Test
    void theCommandThatAFailureEndsWithHasALineOfItsOwn() {
        assertThat(KicnewsMojo.failure("There is none. Make it with: mvn kicnews:archive -Da=b"))
                .hasMessage("There is none. Make it with:\n\n    mvn kicnews:archive -Da=b\n");
        assertThat(KicnewsMojo.failure("There is none.")).hasMessage("There is none.");
    }

    @Test
    void everyRefusalOfABuildCanBeSaid() {
        for (BuildException.Reason reason : BuildException.Reason.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                assertThat(Messages.in(locale).text(new BuildException(reason, "first", "second")))
                        .doesNotContain("{0}")
                        .contains("first");
            }
        }
    }

    @Test
    void whereThePrefixIsKnownACommandStays() {
        assertThat(Command.byPrefix().spell("mvn kicnews:archive")).isEqualTo("mvn kicnews:archive");
    }
}
