package org.kicnews.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.RandomIssues;
import org.kicnews.exporter.fixture.SampleIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptions of the data against the rules of their formats. */
class DescriptionsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<Issue> ISSUES = new SampleIssues().issues();

    private static MemoryFolder folder;

    @BeforeAll
    static void write() throws IOException {
        folder = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), ISSUES, List.of());
    }

    @Provide
    Arbitrary<Issue> issues() {
        return RandomIssues.any();
    }

    /** Data Package 2.0: what the specification says must or should be. */
    @Test
    void theDataPackageKeepsTheRulesOfFrictionless() {
        JsonNode root = json(folder, "datapackage.json");
        Set<String> names = new HashSet<>();

        assertThat(root.path("$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(root.path("name").asString()).matches("[a-z0-9._/-]+");
        assertThat(Instant.parse(root.path("created").asString())).isNotNull();
        assertThat(root.path("resources").values()).isNotEmpty().allSatisfy(resource -> {
            String name = resource.path("name").asString();
            assertThat(name).matches("[a-z0-9._-]+");
            assertThat(names.add(name)).as("%s is unique", name).isTrue();
            assertThat(resource.has("data")).isFalse();
            assertThat(paths(resource)).isNotEmpty().allSatisfy(path -> assertThat(path)
                    .as("below the package, with slashes")
                    .doesNotStartWith("/")
                    .doesNotContain("..", "\\", ":"));
            if (resource.path("path").isString()) {
                byte[] file = folder.files().get(resource.path("path").asString());
                assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
                assertThat(resource.path("hash").asString())
                        .isEqualTo("sha256:"
                                + folder.hashes().get(resource.path("path").asString()));
            }
        });
    }

    /** Table Schema 2.0. */
    @Test
    void theTableHasFieldsOfKnownTypesAndAKeyOfThem() {
        JsonNode schema = json(folder, "datapackage.json")
                .path("resources")
                .valueStream()
                .filter(resource -> resource.path("path").asString("").equals("articles.csv"))
                .findFirst()
                .orElseThrow()
                .path("schema");
        List<String> fields = schema.path("fields")
                .valueStream()
                .map(field -> field.path("name").asString())
                .toList();

        assertThat(fields).doesNotHaveDuplicates().isNotEmpty();
        assertThat(schema.path("fields").valueStream().map(field -> field.path("type")
                        .asString()))
                .isSubsetOf("string", "integer", "date");
        assertThat(schema.path("primaryKey").valueStream().map(JsonNode::asString))
                .isSubsetOf(fields);
    }

    /** RO-Crate 1.1, 3.1 (metadata descriptor), 4 (root data entity), 5 (files) and appendix on flattened JSON-LD. */
    @Test
    void theCrateKeepsTheRulesOfRoCrate() {
        JsonNode root = json(folder, "ro-crate-metadata.json");
        List<JsonNode> graph = root.path("@graph").valueStream().toList();
        Set<String> ids = new HashSet<>();
        graph.forEach(entity -> assertThat(ids.add(entity.path("@id").asString()))
                .as("%s stands once", entity.path("@id"))
                .isTrue());

        assertThat(root.path("@context").asString()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        JsonNode descriptor = entity(graph, "ro-crate-metadata.json");
        assertThat(descriptor.path("@type").asString()).isEqualTo("CreativeWork");
        assertThat(descriptor.path("conformsTo").path("@id").asString()).isEqualTo("https://w3id.org/ro/crate/1.1");
        JsonNode dataset = entity(graph, descriptor.path("about").path("@id").asString());
        assertThat(dataset.path("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.propertyNames()).contains("name", "description", "datePublished", "license", "hasPart");
        assertThat(graph).allSatisfy(entity -> assertThat(entity.has("@type")).isTrue());
        List<String> references = new ArrayList<>();
        graph.forEach(entity -> collectReferences(entity, references));
        references.remove("https://w3id.org/ro/crate/1.1");
        assertThat(ids).containsAll(references);
        assertThat(dataset.path("hasPart").values()).allSatisfy(part -> assertThat(
                        URI.create(part.path("@id").asString()).isAbsolute())
                .isFalse());
    }

    /** JSON-LD 1.1: every node has an IRI and a type, and nothing points to a node that is not there. */
    @Property(tries = 30)
    void theLinkedDataIsWhole(@ForAll("issues") Issue issue) throws IOException {
        MemoryFolder any = MemoryFolder.of(new JsonExporter(), SampleIssues.archive(), List.of(issue), List.of());
        JsonNode root = json(any, "schema-org.jsonld");
        List<JsonNode> graph = root.path("@graph").valueStream().toList();
        List<String> references = new ArrayList<>();
        graph.forEach(node -> collectReferences(node, references));

        assertThat(root.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(graph).isNotEmpty().allSatisfy(node -> {
            assertThat(node.path("@type").asString().toLowerCase(Locale.ROOT))
                    .isIn("periodical", "publicationissue", "article");
            assertThat(URI.create(node.path("@id").asString()).getFragment()).isNotEmpty();
        });
        assertThat(graph.stream().map(node -> node.path("@id").asString()).toList())
                .containsAll(references);
    }

    private static void collectReferences(JsonNode node, List<String> references) {
        node.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isObject() && value.size() == 1 && value.has("@id")) {
                references.add(value.path("@id").asString());
            } else if (value.isContainer()) {
                collectReferences(value, references);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> {
                if (element.size() == 1 && element.has("@id")) {
                    references.add(element.path("@id").asString());
                } else {
                    collectReferences(element, references);
                }
            });
        }
    }

    private static JsonNode entity(List<JsonNode> graph, String id) {
        return graph.stream()
                .filter(entity -> entity.path("@id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity " + id));
    }

    private static List<String> paths(JsonNode resource) {
        JsonNode path = resource.path("path");
        return path.isArray() ? path.valueStream().map(JsonNode::asString).toList() : List.of(path.asString());
    }

    private static JsonNode json(MemoryFolder files, String path) {
        return MAPPER.readTree(files.text(path));
    }
}
