package org.kicnews.maven.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final JsonMapper mapper = JsonMapper.shared();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"205-a.docx", "205-a-lo.pdf", "205-h-chromium.pdf"})
    void everyArticleHasItsFieldsInOrder(String file) throws Exception {
        assertThat(articles(issue(file))).containsExactlyElementsOf(articles(truth()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"205-a.docx", "205-a-lo.pdf", "205-h-chromium.pdf"})
    void theMastheadSaysWhatThePageSays(String file) throws Exception {
        JsonNode read = issue(file).path("masthead");
        JsonNode wanted = truth().path("masthead");
        assertThat(List.of("title", "number", "date", "publisher", "director", "phone", "mail", "copyright"))
                .allSatisfy(field -> assertThat(read.path(field).asString())
                        .as(field)
                        .isEqualTo(wanted.path(field).asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"205-a.docx", "205-a-lo.pdf", "205-h-chromium.pdf"})
    void theLedgerBalances(String file) throws Exception {
        TestArchive archive = new TestArchive(folder).add(TestArchive.shared("acceptance/issues/" + file));
        assertThat(archive.build().unbalanced()).isZero();
        JsonNode ledger =
                mapper.readTree(archive.output("json/issues/205.json")).path("ledger");
        assertThat(ledger.path("source_characters").asInt()).isGreaterThan(50_000);
        assertThat(ledger.path("source_pictures").asInt()).isGreaterThanOrEqualTo(20);
    }

    private JsonNode issue(String file) throws Exception {
        TestArchive archive = new TestArchive(folder).add(TestArchive.shared("acceptance/issues/" + file));
        archive.build();
        return mapper.readTree(archive.output("json/issues/205.json"));
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
