package org.kicnews.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;

class IssueJsonTest {
    private static final IssueJson JSON = IssueJson.in(Locale.KOREAN);

    private static final Issue BARE = new Issue(
            "205",
            Optional.empty(),
            Optional.empty(),
            "ko",
            List.of(),
            Masthead.unknown(),
            List.of(),
            List.of(),
            List.of(),
            Ledger.empty(),
            List.of());

    @Provide
    Arbitrary<Issue> issues() {
        return Issues.any();
    }

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll("issues") Issue issue) throws IOException {
        assertThat(read(write(issue))).isEqualTo(issue);
    }

    @Test
    void leavesOutWhatIsUnknownAndKeepsTheListsThatReadersCountOn() throws IOException {
        assertThat(write(BARE)).isEqualTo("""
                {
                  "id": "205",
                  "language": "ko",
                  "sources": [],
                  "masthead": {
                    "lines": []
                  },
                  "toc": [],
                  "sections": [],
                  "ledger": {
                    "source_characters": 0,
                    "source_pictures": 0,
                    "missing": "",
                    "surplus": ""
                  },
                  "findings": []
                }
                """);
    }

    @Test
    void saysFindingsInTheLanguageOfTheArchive() throws IOException {
        Finding finding = Finding.of(FindingCode.FILE_EMPTY, Place.file("205.pdf"));
        Issue issue = BARE.withFindings(List.of(finding));
        ByteArrayOutputStream english = new ByteArrayOutputStream();
        IssueJson.in(Locale.ENGLISH).write(issue, english);

        assertThat(write(issue)).contains(FindingTexts.in(Locale.KOREAN).message(finding));
        assertThat(english.toString(StandardCharsets.UTF_8))
                .contains(FindingTexts.in(Locale.ENGLISH).message(finding));
    }

    @Test
    void readsFindingsWithoutTheirTexts() throws IOException {
        String json = write(BARE).replace("\"findings\": []", """
                "findings": [{"code": "FILE-EMPTY", "severity": "error", "file": "205.pdf"}]""");

        assertThat(read(json).findings()).containsExactly(Finding.of(FindingCode.FILE_EMPTY, Place.file("205.pdf")));
    }

    @Test
    void writesUtf8WithoutEscapes() throws IOException {
        assertThat(write(BARE.withId("𠮷 한 / 😀"))).contains("\"id\": \"𠮷 한 / 😀\"");
    }

    @Test
    void replacesASurrogateWithoutItsPartner() throws IOException {
        assertThat(write(BARE.withId("a\uD842b"))).contains("\"a\uFFFDb\"");
    }

    @Test
    void refusesANull() {
        assertThatThrownBy(() -> read(write(BARE).replace("\"ko\"", "null"))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAnIssueWithoutAnId() {
        assertThatThrownBy(() -> read(write(BARE).replace("\"id\": \"205\",", "")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("id");
    }

    @Test
    void refusesAFieldThatItDoesNotKnow() {
        assertThatThrownBy(() -> read(write(BARE).replace("\"language\"", "\"lang\"")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lang");
    }

    @Test
    void refusesTextAfterTheIssue() {
        assertThatThrownBy(() -> read(write(BARE) + "{}")).isInstanceOf(IOException.class);
    }

    @Test
    void leavesTheStreamsOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        JSON.write(BARE, out);
        JSON.read(new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        });
    }

    private static String write(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Issue read(String json) throws IOException {
        return JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
