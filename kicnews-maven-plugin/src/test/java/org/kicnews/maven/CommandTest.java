package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    void whereThePrefixIsKnownACommandStays() {
        assertThat(Command.byPrefix().spell("mvn kicnews:archive")).isEqualTo("mvn kicnews:archive");
    }
}
