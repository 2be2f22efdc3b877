package org.kicnews.maven.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One real issue in three forms against what a person wrote down about it. */
class AcceptanceTest {
    private static final List<String> FIELDS =
            List.of("number", "title", "title_line", "source", "date", "provider", "series", "subsection");

    private static final List<String> MASTHEAD =
            List.of("title", "number", "date", "publisher", "director", "phone", "mail", "copyright");

    private final JsonMapper mapper = JsonMapper.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"205-a.docx", "205-a-lo.pdf", "205-h-chromium.pdf"})
    void everyArticleAndTheMastheadAreReadExactlyAndTheLedgerBalances(String file) throws Exception {
        TestArchive archive =
                new TestArchive(folder).withOutputs("json").add(TestArchive.shared("acceptance/issues/" + file));
        archive.build();
        JsonNode issue = mapper.readTree(archive.output("json/issues/205.json"));
        assertAll(
                () -> assertThat(articles(issue)).containsExactlyElementsOf(articles(truth())),
                () -> assertThat(masthead(issue)).containsExactlyElementsOf(masthead(truth())),
                () -> assertLedger(issue.path("ledger")));
    }

    private static void assertLedger(JsonNode ledger) {
        assertThat(ledger.path("missing").asString()).isEmpty();
        assertThat(ledger.path("surplus").asString()).isEmpty();
        assertThat(ledger.path("source_characters").asInt())
                .isGreaterThan(50_000)
                .isEqualTo(sum(ledger.path("entries"), "characters"));
        assertThat(ledger.path("source_pictures").asInt())
                .isGreaterThanOrEqualTo(20)
                .isEqualTo(sum(ledger.path("entries"), "pictures"));
    }

    private static int sum(JsonNode entries, String field) {
        int sum = 0;
        for (JsonNode entry : entries) {
            sum += entry.path(field).asInt();
        }
        return sum;
    }

    private static List<String> masthead(JsonNode issue) {
        return MASTHEAD.stream()
                .map(field -> field + ": " + issue.path("masthead").path(field).asString())
                .toList();
    }

    private JsonNode truth() {
        return mapper.readTree(TestArchive.shared("acceptance/truth/205.json"));
    }

    /** Each article as one line of its section and fields. */
    private static List<String> articles(JsonNode issue) {
        List<String> lines = new ArrayList<>();
        for (JsonNode section : issue.path("sections")) {
            for (JsonNode article : section.path("articles")) {
                lines.add(section.path("title").asString() + " | "
                        + String.join(
                                " | ",
                                FIELDS.stream()
                                        .flatMap(field -> values(article.path(field)))
                                        .toList()));
            }
        }
        return lines;
    }

    /** The values of a field; none where it is absent or null. */
    private static Stream<String> values(JsonNode node) {
        return node.isObject()
                ? node.properties().stream().flatMap(property -> values(property.getValue()))
                : node.isValueNode() && !node.isNull() ? Stream.of(node.asString()) : Stream.empty();
    }
}
