package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExporterTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Issue> SAMPLE_ISSUES = new SampleIssues().issues();
    private static final MemoryFolder SAMPLES = written();
    private static final Schema ISSUE = schema("");
    private static final Schema ARTICLE_LINE = schema("/$defs/article_line");

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    @Test
    void writesTheCanonicalJsonOfEveryIssue() throws IOException {
        for (Issue issue : SAMPLE_ISSUES) {
            byte[] json = SAMPLES.files().get("issues/" + issue.id() + ".json");

            assertThat(IssueJson.in(Locale.KOREAN).read(new ByteArrayInputStream(json)))
                    .isEqualTo(issue);
        }
    }

    @Test
    void writesIssuesThatFitThePublishedSchema() {
        for (String path : SAMPLES.files().keySet()) {
            if (path.startsWith("issues/")) {
                assertFits(ISSUE, SAMPLES.text(path));
            }
        }
    }

    @Test
    void writesALineForEveryArticle() {
        List<String> ids =
                lines(SAMPLES).stream().map(line -> line.path("id").asString()).toList();

        assertThat(ids)
                .containsExactlyElementsOf(SAMPLE_ISSUES.stream()
                        .flatMap(Issue::articles)
                        .map(article -> article.id())
                        .toList());
    }

    @Test
    void writesLinesThatStandAlone() {
        JsonNode line = lines(SAMPLES).get(0);

        assertThat(line.path("issue").asString()).isEqualTo("41");
        assertThat(line.path("issue_date").asString()).isEqualTo("2020-10-07");
        assertThat(line.path("section").asString()).isEqualTo("항구 NEWS");
        assertThat(line.path("title").asString()).isEqualTo("무인 크레인, 밤에도 쉬지 않는다");
        assertThat(line.path("pictures").asInt()).isEqualTo(1);
        assertThat(line.path("characters").asInt()).isPositive();
        assertThat(line.path("text").asString()).contains("\nI. 바다에서 온 기계\n").contains("첫째 부두\t1,200\t+12.5%\t무인");
    }

    @Test
    void writesThePlainTextOfEveryArticle() {
        assertThat(SAMPLES.text("text/41-3-1.txt")).isEqualTo("""
                실패를 닮은 의자

                흔들리는 의자에서 배운 것을 적는다.
                그림 2) 의자의 첫 그림
                실패는 다음 의자의 다리가 된다.
                """);
    }

    @Test
    void gathersNamesWithTheirOriginals() throws IOException {
        JsonNode names = MAPPER.readTree(SAMPLES.text("glossary.json")).path("names");

        assertThat(names.valueStream().map(name -> name.path("name").asString()))
                .isSorted();
        assertThat(names.valueStream()
                        .filter(name -> name.path("original").asString().equals("波涛机器人")))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.path("language").asString()).isEqualTo("zh-Hans");
                    assertThat(name.path("first").path("article").asString()).isEqualTo("41-1-1");
                });
    }

    @Property(tries = 60)
    void writesDataThatFitsTheSchemaWhateverTheIssueHolds(@ForAll("issues") Issue issue) throws IOException {
        MemoryFolder folder = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), List.of(issue), List.of());

        assertFits(ISSUE, folder.text("issues/" + issue.id() + ".json"));
        for (String line : folder.text("articles.jsonl").lines().toList()) {
            assertFits(ARTICLE_LINE, line);
        }
    }

    @Test
    void writesTheSameBytesWhateverTheMachineSpeaks() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(written().hashes()).isEqualTo(SAMPLES.hashes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static MemoryFolder written() {
        try {
            return MemoryFolder.of(
                    new JsonExporter(), SampleIssues.archive(), SAMPLE_ISSUES, SampleIssues.archiveFindings());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> lines(MemoryFolder folder) {
        return folder.text("articles.jsonl").lines().map(MAPPER::readTree).toList();
    }

    private static void assertFits(Schema schema, String json) {
        assertThat(schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    /** A part of the schema that stands beside the issues. */
    private static Schema schema(String definition) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(uri -> uri.startsWith("urn:kicnews:schema:issue:1")
                                ? SAMPLES.text("issue.schema.json")
                                : null))
                .getSchema(SchemaLocation.of("urn:kicnews:schema:issue:1#" + definition));
    }
}
