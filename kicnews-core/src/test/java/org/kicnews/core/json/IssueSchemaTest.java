package org.kicnews.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Issue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IssueSchemaTest {
    private static final IssueJson JSON = IssueJson.in(Locale.KOREAN);
    private static final Schema SCHEMA = schema(resource());

    @Provide
    Arbitrary<Issue> issues() {
        return Issues.any();
    }

    @Property(tries = 200)
    void describesEveryIssueThatIsWritten(@ForAll("issues") Issue issue) throws IOException {
        assertThat(problems(write(issue))).isEmpty();
    }

    @Test
    void isASchemaItself() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(resource(), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 20)
    void refusesAFieldThatItDoesNotKnow(@ForAll("issues") Issue issue) throws IOException {
        String json = write(issue).replaceFirst("\"masthead\": \\{", "\"masthead\": { \"editor\": \"\",");

        assertThat(problems(json)).anyMatch(problem -> problem.getMessage().contains("editor"));
    }

    @Property(tries = 20)
    void asksForADateThatExists(@ForAll("issues") Issue issue) throws IOException {
        String json = write(issue).replaceFirst("\"language\":", "\"date\": \"2020-02-30\", \"language\":");

        assertThat(problems(json))
                .anyMatch(problem -> problem.getInstanceLocation().toString().equals("/date"));
    }

    @Test
    void explainsEveryFieldAndLeavesNoObjectOpen() throws IOException {
        List<String> gaps = new ArrayList<>();
        collectGaps(JsonMapper.builder().build().readTree(resource()), "", gaps);

        assertThat(gaps).isEmpty();
    }

    private static void collectGaps(JsonNode node, String path, List<String> gaps) {
        if (node.path("type").asString("").equals("object")
                && node.path("additionalProperties").asBoolean(true)) {
            gaps.add(path + " is open");
        }
        if (path.matches(".*/properties/[^/]+") && !node.has("description") && !node.has("$ref")) {
            gaps.add(path + " has no description");
        }
        node.properties().forEach(field -> collectGaps(field.getValue(), path + "/" + field.getKey(), gaps));
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String write(Issue issue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(issue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static String resource() {
        try (InputStream in = IssueJson.schema()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
