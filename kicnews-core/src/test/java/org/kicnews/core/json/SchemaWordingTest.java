package org.kicnews.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schema and Javadoc agree: what the schema says of a property begins with what the Javadoc says of the component of the
 * record, and may go on with how JSON writes it.
 */
class SchemaWordingTest {
    private static final Path SOURCES = Path.of("src/main/java/org/kicnews/core");

    /** Definitions that describe no record: a union, a kind of value, a line that is put together for the export. */
    private static final Set<String> NO_RECORDS = Set.of("block", "span", "sha256", "article_line");

    /** What tells alternatives apart in JSON, where the model has types. */
    private static final Set<String> DISCRIMINATORS = Set.of("type", "kind");

    private static JavadocOfRecords records;
    private static final Map<String, JsonNode> definitions = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        records = JavadocOfRecords.below(SOURCES);
        try (InputStream in = IssueJson.schema()) {
            JsonNode schema = JsonMapper.builder().build().readTree(in);
            definitions.put("issue", schema);
            schema.path("$defs").properties().forEach(definition -> {
                if (!NO_RECORDS.contains(definition.getKey())) {
                    definitions.put(definition.getKey(), definition.getValue());
                }
            });
            definitions.put(
                    "entry",
                    schema.path("$defs")
                            .path("ledger")
                            .path("properties")
                            .path("entries")
                            .path("items"));
        }
    }

    @Test
    void everyDefinitionIsOneOfARecord() {
        assertThat(definitions.keySet())
                .allSatisfy(name ->
                        assertThat(records.components(record(name))).as(name).isNotEmpty());
    }

    @Test
    void everyPropertyIsAComponentAndTheOtherWayRound() {
        definitions.forEach((name, definition) -> {
            Set<String> properties = new TreeSet<>(definition.path("properties").propertyNames());
            Set<String> components = new TreeSet<>();
            records.components(record(name)).keySet().forEach(component -> components.add(snakeCase(component)));
            DISCRIMINATORS.stream().filter(kind -> !components.contains(kind)).forEach(properties::remove);

            assertThat(properties).as(name).isEqualTo(components);
        });
    }

    @Test
    void everyDescriptionBeginsWithWhatTheJavadocSays() {
        List<String> differences = new ArrayList<>();
        definitions.forEach(
                (name, definition) -> records.components(record(name)).forEach((component, javadoc) -> {
                    String described = definition
                            .path("properties")
                            .path(snakeCase(component))
                            .path("description")
                            .asString("");
                    if (javadoc.isEmpty() || !begins(described, javadoc.get())) {
                        differences.add("%s.%s%n  schema:  %s%n  Javadoc: %s"
                                .formatted(name, component, described, javadoc.orElse("nothing")));
                    }
                }));

        assertThat(differences).isEmpty();
    }

    /** Whether a text is a phrase as a sentence, or begins with it; what is empty in the model is absent in JSON. */
    private static boolean begins(String described, String javadoc) {
        return beginsWith(described, javadoc)
                || beginsWith(described, javadoc.replace("; empty where", "; absent where"));
    }

    private static boolean beginsWith(String described, String phrase) {
        String stem = phrase.replaceFirst("\\.$", "");
        return described.regionMatches(true, 0, stem, 0, stem.length())
                && described.substring(stem.length()).matches("(?s)[.,;:]?|[.,;:] .*| \\(.*");
    }

    private static String record(String definition) {
        StringBuilder name = new StringBuilder();
        for (String word : definition.split("_")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString().equals("Finding") ? "FindingJson" : name.toString();
    }

    private static String snakeCase(String component) {
        return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
